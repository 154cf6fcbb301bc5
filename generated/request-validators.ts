// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck
import type { Check } from './validators.js'

/** The checks of the requests of an operation. */
export interface RequestChecks {
  /** `type`: how to parse the text in the URL. */
  parameters: Record<string, { in: 'path' | 'query' | 'header'; type: 'string' | 'integer' | 'boolean'; check: Check }>
  /** `null` means that the operation has no request body. */
  body: Check | null
}

// Limits are far below 65536, so half the length of a longer string exceeds them as well.
const codePoints = text => (text.length > 65536 ? text.length >> 1 : [...text].length)

const isParameter0 = validate52;
const schema19 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","$id":"isParameter0"};
const func1 = codePoints;
const pattern3 = new RegExp("^[a-z0-9._-]+$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 64){
validate52.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate52.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data)){
validate52.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter1 = validate53;
const schema20 = {"type":"string","pattern":"^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$","$id":"isParameter1"};
const pattern4 = new RegExp("^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate53.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$"},message:"must match pattern \""+"^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isCreateNamespaceRequest = validate54;
const schema21 = {"$ref":"contract#/components/schemas/CreateNamespaceRequest","$id":"isCreateNamespaceRequest"};
const schema23 = {"type":"object","required":["namespace"],"properties":{"namespace":{"$ref":"contract#/components/schemas/NamespaceName"}}};
const schema24 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"};
const pattern5 = new RegExp("^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 64){
validate57.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate57.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate57.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.namespace === undefined) && (missing0 = "namespace")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.namespace !== undefined){
if(!(validate57(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"namespace":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isCreateNamespaceRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"namespace":true},"dynamicProps":false,"dynamicItems":false};

const isNamespaceName = validate60;
const schema25 = {"$ref":"contract#/components/schemas/NamespaceName","$id":"isNamespaceName"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 64){
validate61.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate61.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate61.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isNamespaceName" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isUserPermissionList = validate63;
const schema27 = {"$ref":"contract#/components/schemas/UserPermissionList","$id":"isUserPermissionList"};
const schema28 = {"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/UserPermission"}};
const schema29 = {"type":"object","required":["user_id","user_name","auth"],"properties":{"user_id":{"$ref":"contract#/components/schemas/UserId"},"user_name":{"type":"string","minLength":1},"auth":{"$ref":"contract#/components/schemas/PermissionLevel"}}};
const schema30 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const pattern7 = new RegExp("^[0-9a-f]{32}$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate66.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"integer","enum":[7,3,1]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!(((data === 7) || (data === 3)) || (data === 1))){
validate68.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.user_name === undefined) && (missing0 = "user_name"))) || ((data.auth === undefined) && (missing0 = "auth"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate66(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_name !== undefined){
let data1 = data.user_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate65.errors = [{instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
const _errs4 = errors;
if(!(validate68(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"user_id":true,"user_name":true,"auth":true},"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate64.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isUserPermissionList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const isUserIdList = validate72;
const schema32 = {"$ref":"contract#/components/schemas/UserIdList","$id":"isUserIdList"};
const schema33 = {"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/UserId"}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate73.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isUserIdList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const isCreateRepoRequest = validate76;
const schema34 = {"$ref":"contract#/components/schemas/CreateRepoRequest","$id":"isCreateRepoRequest"};
const schema35 = {"type":"object","required":["repository","is_public"],"properties":{"repository":{"$ref":"contract#/components/schemas/RepositoryName"},"is_public":{"type":"boolean"},"category":{"$ref":"contract#/components/schemas/Category"},"description":{"type":"string"}}};
const schema36 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"};
const pattern8 = new RegExp("^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 128){
validate78.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate78.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate78.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"string","enum":["app_server","linux","framework_app","database","lang","other","arm","windows"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data === "app_server") || (data === "linux")) || (data === "framework_app")) || (data === "database")) || (data === "lang")) || (data === "other")) || (data === "arm")) || (data === "windows"))){
validate80.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.repository === undefined) && (missing0 = "repository")) || ((data.is_public === undefined) && (missing0 = "is_public"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.repository !== undefined){
const _errs1 = errors;
if(!(validate78(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_public !== undefined){
const _errs2 = errors;
if(typeof data.is_public !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
const _errs4 = errors;
if(!(validate80(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs5 = errors;
if(typeof data.description !== "string"){
validate77.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"repository":true,"is_public":true,"category":true,"description":true},"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isCreateRepoRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"repository":true,"is_public":true,"category":true,"description":true},"dynamicProps":false,"dynamicItems":false};

const isRepositoryPathName = validate83;
const schema38 = {"$ref":"contract#/components/schemas/RepositoryPathName","$id":"isRepositoryPathName"};
const schema39 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"};
const pattern9 = new RegExp("^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 128){
validate84.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate84.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern9.test(data)){
validate84.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isRepositoryPathName" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isUpdateRepoRequest = validate86;
const schema40 = {"$ref":"contract#/components/schemas/UpdateRepoRequest","$id":"isUpdateRepoRequest"};
const schema41 = {"type":"object","required":["is_public"],"properties":{"is_public":{"type":"boolean"},"category":{"$ref":"contract#/components/schemas/Category"},"description":{"type":"string"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_public === undefined) && (missing0 = "is_public")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_public !== undefined){
const _errs1 = errors;
if(typeof data.is_public !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
const _errs3 = errors;
if(!(validate80(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate87.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"is_public":true,"category":true,"description":true},"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isUpdateRepoRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"is_public":true,"category":true,"description":true},"dynamicProps":false,"dynamicItems":false};

const isParameter9 = validate90;
const schema42 = {"type":"integer","minimum":1,"maximum":1000,"default":100,"$id":"isParameter9"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 1000 || isNaN(data)){
validate90.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate90.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter10 = validate91;
const schema43 = {"type":"integer","minimum":0,"$id":"isParameter10"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter10" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
validate91.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter11 = validate92;
const schema44 = {"type":"string","enum":["updated_at"],"$id":"isParameter11"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter11" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data === "updated_at")){
validate92.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter12 = validate93;
const schema45 = {"type":"string","enum":["desc","asc"],"$id":"isParameter12"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter12" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "desc") || (data === "asc"))){
validate93.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter13 = validate94;
const schema46 = {"type":"string","minLength":1,"maxLength":128,"$id":"isParameter13"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter13" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 128){
validate94.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate94.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter14 = validate95;
const schema47 = {"type":"string","pattern":"^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$","$id":"isParameter14"};
const pattern10 = new RegExp("^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter14" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate95.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$"},message:"must match pattern \""+"^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$"+"\""}];
return false;
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter15 = validate96;
const schema48 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]*$","$id":"isParameter15"};
const pattern11 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter15" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 128){
validate96.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate96.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern11.test(data)){
validate96.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isCreateRepoDomainsRequest = validate97;
const schema49 = {"$ref":"contract#/components/schemas/CreateRepoDomainsRequest","$id":"isCreateRepoDomainsRequest"};
const schema50 = {"type":"object","required":["access_domain","permit","deadline"],"properties":{"access_domain":{"$ref":"contract#/components/schemas/AccessDomainName"},"permit":{"$ref":"contract#/components/schemas/Permit"},"deadline":{"$ref":"contract#/components/schemas/Deadline"},"description":{"type":"string"}}};
const schema51 = {"type":"string","minLength":1};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate99.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"string","enum":["read"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data === "read")){
validate101.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"string","pattern":"^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$"};
const pattern12 = new RegExp("^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate103.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$"},message:"must match pattern \""+"^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.access_domain === undefined) && (missing0 = "access_domain")) || ((data.permit === undefined) && (missing0 = "permit"))) || ((data.deadline === undefined) && (missing0 = "deadline"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_domain !== undefined){
const _errs1 = errors;
if(!(validate99(data.access_domain, {instancePath:instancePath+"/access_domain",parentData:data,parentDataProperty:"access_domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permit !== undefined){
const _errs2 = errors;
if(!(validate101(data.permit, {instancePath:instancePath+"/permit",parentData:data,parentDataProperty:"permit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadline !== undefined){
const _errs3 = errors;
if(!(validate103(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate98.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"access_domain":true,"permit":true,"deadline":true,"description":true},"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isCreateRepoDomainsRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"access_domain":true,"permit":true,"deadline":true,"description":true},"dynamicProps":false,"dynamicItems":false};

const isAccessDomainName = validate106;
const schema54 = {"$ref":"contract#/components/schemas/AccessDomainName","$id":"isAccessDomainName"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate107.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isAccessDomainName" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isUpdateRepoDomainsRequest = validate109;
const schema56 = {"$ref":"contract#/components/schemas/UpdateRepoDomainsRequest","$id":"isUpdateRepoDomainsRequest"};
const schema57 = {"type":"object","required":["permit","deadline"],"properties":{"permit":{"$ref":"contract#/components/schemas/Permit"},"deadline":{"$ref":"contract#/components/schemas/Deadline"},"description":{"type":"string","default":""}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.permit === undefined) && (missing0 = "permit")) || ((data.deadline === undefined) && (missing0 = "deadline"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.permit !== undefined){
const _errs1 = errors;
if(!(validate101(data.permit, {instancePath:instancePath+"/permit",parentData:data,parentDataProperty:"permit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadline !== undefined){
const _errs2 = errors;
if(!(validate103(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs3 = errors;
if(typeof data.description !== "string"){
validate110.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"permit":true,"deadline":true,"description":true},"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isUpdateRepoDomainsRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":{"permit":true,"deadline":true,"description":true},"dynamicProps":false,"dynamicItems":false};

const isCategory = validate114;
const schema58 = {"$ref":"contract#/components/schemas/Category","$id":"isCategory"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data === "app_server") || (data === "linux")) || (data === "framework_app")) || (data === "database")) || (data === "lang")) || (data === "other")) || (data === "arm")) || (data === "windows"))){
validate115.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isCategory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter20 = validate117;
const schema60 = {"type":"string","enum":["name","updated_time","tag_count"],"$id":"isParameter20"};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter20" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "name") || (data === "updated_time")) || (data === "tag_count"))){
validate117.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter21 = validate118;
const schema61 = {"type":"string","pattern":"^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$","$id":"isParameter21"};
const pattern13 = new RegExp("^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter21" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate118.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$"},message:"must match pattern \""+"^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$"+"\""}];
return false;
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter22 = validate119;
const schema62 = {"type":"string","enum":["self","thirdparty"],"$id":"isParameter22"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter22" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "self") || (data === "thirdparty"))){
validate119.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter23 = validate120;
const schema63 = {"type":"string","enum":["name","updated_time","tag_count","updated_at"],"$id":"isParameter23"};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter23" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "name") || (data === "updated_time")) || (data === "tag_count")) || (data === "updated_at"))){
validate120.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter24 = validate121;
const schema64 = {"type":"string","pattern":"^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$","$id":"isParameter24"};
const pattern14 = new RegExp("^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter24" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
validate121.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$"},message:"must match pattern \""+"^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$"+"\""}];
return false;
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isParameter25 = validate122;
const schema65 = {"type":"string","minLength":1,"$id":"isParameter25"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter25" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate122.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":false,"dynamicItems":false};

const isTokenRequest = validate123;
const schema66 = {"$ref":"contract#/components/schemas/TokenRequest","$id":"isTokenRequest"};
const schema67 = {"type":"object","required":["auth"],"properties":{"auth":{"type":"object","required":["identity","scope"],"properties":{"identity":{"type":"object","required":["methods","password"],"properties":{"methods":{"type":"array","minItems":1,"items":{"type":"string","enum":["password"]}},"password":{"type":"object","required":["user"],"properties":{"user":{"type":"object","required":["name","password","domain"],"properties":{"name":{"type":"string","minLength":1},"password":{"type":"string","format":"password","minLength":1},"domain":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}}}}}}}},"scope":{"type":"object","required":["project"],"properties":{"project":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}}}}}}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.auth === undefined) && (missing0 = "auth")){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth !== undefined){
let data0 = data.auth;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.identity === undefined) && (missing1 = "identity")) || ((data0.scope === undefined) && (missing1 = "scope"))){
validate124.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.identity !== undefined){
let data1 = data0.identity;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.methods === undefined) && (missing2 = "methods")) || ((data1.password === undefined) && (missing2 = "password"))){
validate124.errors = [{instancePath:instancePath+"/auth/identity",schemaPath:"#/properties/auth/properties/identity/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.methods !== undefined){
let data2 = data1.methods;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate124.errors = [{instancePath:instancePath+"/auth/identity/methods",schemaPath:"#/properties/auth/properties/identity/properties/methods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate124.errors = [{instancePath:instancePath+"/auth/identity/methods/" + i0,schemaPath:"#/properties/auth/properties/identity/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "password")){
validate124.errors = [{instancePath:instancePath+"/auth/identity/methods/" + i0,schemaPath:"#/properties/auth/properties/identity/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema67.properties.auth.properties.identity.properties.methods.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity/methods",schemaPath:"#/properties/auth/properties/identity/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.password !== undefined){
let data4 = data1.password;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.user === undefined) && (missing3 = "user")){
validate124.errors = [{instancePath:instancePath+"/auth/identity/password",schemaPath:"#/properties/auth/properties/identity/properties/password/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data4.user !== undefined){
let data5 = data4.user;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing4;
if((((data5.name === undefined) && (missing4 = "name")) || ((data5.password === undefined) && (missing4 = "password"))) || ((data5.domain === undefined) && (missing4 = "domain"))){
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data5.name !== undefined){
let data6 = data5.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/name",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/name",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.password !== undefined){
let data7 = data5.password;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/password",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/password",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.domain !== undefined){
let data8 = data5.domain;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing5;
if((data8.name === undefined) && (missing5 = "name")){
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/domain",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/domain/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data8.name !== undefined){
let data9 = data8.name;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func1(data9) < 1){
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/domain/name",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/domain/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/domain/name",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/domain/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user/domain",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/domain/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity/password/user",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity/password",schemaPath:"#/properties/auth/properties/identity/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/identity",schemaPath:"#/properties/auth/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.scope !== undefined){
let data10 = data0.scope;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing6;
if((data10.project === undefined) && (missing6 = "project")){
validate124.errors = [{instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/properties/scope/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data10.project !== undefined){
let data11 = data10.project;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing7;
if((data11.name === undefined) && (missing7 = "name")){
validate124.errors = [{instancePath:instancePath+"/auth/scope/project",schemaPath:"#/properties/auth/properties/scope/properties/project/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data11.name !== undefined){
let data12 = data11.name;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(func1(data12) < 1){
validate124.errors = [{instancePath:instancePath+"/auth/scope/project/name",schemaPath:"#/properties/auth/properties/scope/properties/project/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/scope/project/name",schemaPath:"#/properties/auth/properties/scope/properties/project/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/scope/project",schemaPath:"#/properties/auth/properties/scope/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"auth":true},"dynamicProps":false,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isTokenRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"auth":true},"dynamicProps":false,"dynamicItems":false};

const isParameter27 = validate126;
const schema68 = {"type":"string","minLength":1,"maxLength":64,"$id":"isParameter27"};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isParameter27" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 64){
validate126.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate126.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};


/** The checks of the requests of all operations. Each stops at the first violation. */
export const requestValidators: Record<import('./operations.js').OperationId, RequestChecks> = {
  listNamespaces: { parameters: { 'namespace': { in: 'query', type: 'string', check: isParameter0 }, 'filter': { in: 'query', type: 'string', check: isParameter1 } }, body: null },
  createNamespace: { parameters: {  }, body: isCreateNamespaceRequest },
  showNamespace: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName } }, body: null },
  deleteNamespaces: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName } }, body: null },
  showNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName } }, body: null },
  createNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName } }, body: isUserPermissionList },
  updateNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName } }, body: isUserPermissionList },
  deleteNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName } }, body: isUserIdList },
  createRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName } }, body: isCreateRepoRequest },
  showRepository: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName } }, body: null },
  updateRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName } }, body: isUpdateRepoRequest },
  deleteRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName } }, body: null },
  listRepositoryTags: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'limit': { in: 'query', type: 'integer', check: isParameter9 }, 'offset': { in: 'query', type: 'integer', check: isParameter10 }, 'order_column': { in: 'query', type: 'string', check: isParameter11 }, 'order_type': { in: 'query', type: 'string', check: isParameter12 }, 'tag': { in: 'query', type: 'string', check: isParameter13 }, 'filter': { in: 'query', type: 'string', check: isParameter14 } }, body: null },
  deleteRepoTag: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'tag': { in: 'path', type: 'string', check: isParameter15 } }, body: null },
  listRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName } }, body: null },
  createRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName } }, body: isCreateRepoDomainsRequest },
  showAccessDomain: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'access_domain': { in: 'path', type: 'string', check: isAccessDomainName } }, body: null },
  updateRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'access_domain': { in: 'path', type: 'string', check: isAccessDomainName } }, body: isUpdateRepoDomainsRequest },
  deleteRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'access_domain': { in: 'path', type: 'string', check: isAccessDomainName } }, body: null },
  listReposDetails: { parameters: { 'namespace': { in: 'query', type: 'string', check: isParameter0 }, 'name': { in: 'query', type: 'string', check: isParameter13 }, 'category': { in: 'query', type: 'string', check: isCategory }, 'limit': { in: 'query', type: 'integer', check: isParameter9 }, 'offset': { in: 'query', type: 'integer', check: isParameter10 }, 'order_column': { in: 'query', type: 'string', check: isParameter20 }, 'order_type': { in: 'query', type: 'string', check: isParameter12 }, 'filter': { in: 'query', type: 'string', check: isParameter21 } }, body: null },
  listSharedReposDetails: { parameters: { 'center': { in: 'query', type: 'string', check: isParameter22 }, 'namespace': { in: 'query', type: 'string', check: isParameter0 }, 'name': { in: 'query', type: 'string', check: isParameter13 }, 'limit': { in: 'query', type: 'integer', check: isParameter9 }, 'offset': { in: 'query', type: 'integer', check: isParameter10 }, 'order_column': { in: 'query', type: 'string', check: isParameter23 }, 'order_type': { in: 'query', type: 'string', check: isParameter12 }, 'filter': { in: 'query', type: 'string', check: isParameter24 } }, body: null },
  createSecret: { parameters: { 'projectname': { in: 'query', type: 'string', check: isParameter25 } }, body: null },
  listApiVersions: { parameters: {  }, body: null },
  showApiVersion: { parameters: { 'api_version': { in: 'path', type: 'string', check: isParameter25 } }, body: null },
  keystoneCreateUserTokenByPassword: { parameters: {  }, body: isTokenRequest },
  keystoneListProjects: { parameters: { 'name': { in: 'query', type: 'string', check: isParameter27 } }, body: null },
}
