// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

/** One thing that a value breaks. */
export interface Problem {
  /** JSON pointer into the value. */
  instancePath: string
  /** The keyword of JSON Schema that refuses it. */
  keyword: string
  params: Record<string, unknown>
  message?: string
}
/** Tells whether a value keeps to its schema; `errors` holds what the last call found. */
export interface Check {
  (value: unknown): boolean
  errors?: Problem[] | null
}
/** The checks of one operation. */
export interface OperationChecks {
  /** `integer`: the text on the wire stands for a whole number. */
  parameters: Record<string, { in: 'path' | 'query' | 'header'; required: boolean; integer: boolean; check: Check }>
  requestBody: Check | null
  /** The names of the fields of the request body, or of its items; empty if it has none. */
  bodyFields: readonly string[]
  /** By status; header names are in lower case. `bodyOptional`: nothing at all is a good body as well. */
  responses: Record<string, { body: Check | null; bodyOptional: boolean; headers: Record<string, { required: boolean; check: Check }> }>
}
/** The checks of all operations. */
export type Validators = Record<import('./operations.js').OperationId, OperationChecks>

const codePoints = text => [...text].length
/** Adds errors to those of a value, at most a hundred: a hostile one may have any number. */
const addErrors = (all, more) => {
if (all === null) return more;
for (let index = 0; index < more.length && all.length < 100; index += 1) all.push(more[index]);
return all;
}
const missing = (path, name) => ({ ...path, keyword: 'required', params: { missingProperty: name }, message: `must have required property '${name}'` });
const wrongType = (path, type) => ({ ...path, keyword: 'type', params: { type }, message: 'must be ' + type });

const is0 = validate52;
const schema19 = {"type":"string","$id":"is0"};

function validate52(data, {instancePath=""}={}){
/*# sourceURL="is0" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const isNamespaceList = validate53;
const schema20 = {"$ref":"contract#/components/schemas/NamespaceList","$id":"isNamespaceList"};
const schema22 = {"type":"object","title":"Organizations","description":"The organizations that are visible to the caller. Not paginated.","required":["namespaces"],"properties":{"namespaces":{"type":["array","null"],"description":"The organizations. Empty or `null` if there are none.","items":{"$ref":"#/components/schemas/Namespace"}}}};
const schema23 = {"type":"object","title":"Organization","description":"An organization as returned to its members.","required":["id","name","creator_name","auth"],"properties":{"id":{"type":"integer","format":"int64","description":"The organization's ID.","examples":[1343008]},"name":{"type":"string","description":"The organization's name.","examples":["group"]},"creator_name":{"type":"string","description":"The IAM user who created the organization.","examples":["dev-lead"]},"auth":{"type":"integer","format":"int32","description":"The caller's permission: `7` to manage, `3` to edit, `1` to read.","examples":[7],"x-evidence":{"grade":"U","note":"The reference specifies 7, 3 and 1. It is unknown which value the service returns for an organization that is only visible through mode::visible."}},"access_user_count":{"type":"integer","minimum":0,"description":"The number of users with a permission. Returned only in lists.","examples":[3],"x-evidence":{"grade":"L","note":"Returned in lists of the live service, but absent from the reference."}},"repo_count":{"type":"integer","minimum":0,"description":"The number of repositories. Returned only in lists.","examples":[12],"x-evidence":{"grade":"L","note":"Returned in lists of the live service, but absent from the reference."}}}};

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "id")]);
errors++;
}
if(data.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "name")]);
errors++;
}
if(data.creator_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "creator_name")]);
errors++;
}
if(data.auth === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "auth")]);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/id"}, "integer")]);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/name"}, "string")]);
errors++;
}
}
if(data.creator_name !== undefined){
if(typeof data.creator_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_name"}, "string")]);
errors++;
}
}
if(data.auth !== undefined){
let data3 = data.auth;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth"}, "integer")]);
errors++;
}
}
if(data.access_user_count !== undefined){
let data4 = data.access_user_count;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/access_user_count"}, "integer")]);
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/access_user_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.repo_count !== undefined){
let data5 = data.repo_count;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/repo_count"}, "integer")]);
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/repo_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespaces === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "namespaces")]);
errors++;
}
if(data.namespaces !== undefined){
let data0 = data.namespaces;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/namespaces",keyword:"type",params:{type: schema22.properties.namespaces.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data0[i0], {instancePath:instancePath+"/namespaces/" + i0}))){
vErrors = addErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath=""}={}){
/*# sourceURL="isNamespaceList" */;
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}

const isError = validate59;
const schema24 = {"$ref":"contract#/components/schemas/Error","$id":"isError"};
const schema25 = {"type":["array","object"],"title":"Error","description":"An error, in one of five formats, or in two of them at once. The fields determine the format:\n\n| format | sent by | evidence |\n|---|---|---|\n| an array of `errorCode`, `errorMessage`, `detail` | the service, the documented format | every edition |\n| an object with that array as `errors` | the service | clients of the live service |\n| an object with `errorCode` and `errorMessage` | the service | clients of the live service, weak |\n| an object with `error_code` and `error_msg`, and often `request_id` | the gateway; also the sample in section 3.3 | observed on the live service |\n| an object with `errors`, `error_code` and `error_msg` | the service, the first and the fourth format at once | the current edition of the reference |\n| an object with an object `error` | IAM | the IAM reference |\n\nThe set of codes is open. Check the code first and the status second.\n","minItems":1,"minProperties":1,"items":{"$ref":"#/components/schemas/ServiceError"},"properties":{"errors":{"type":"array","description":"The errors of the service.","minItems":1,"items":{"$ref":"#/components/schemas/ServiceError"}},"errorCode":{"$ref":"#/components/schemas/ErrorCode"},"errorMessage":{"$ref":"#/components/schemas/ErrorMessage"},"error_code":{"$ref":"#/components/schemas/ErrorCode"},"error_msg":{"$ref":"#/components/schemas/ErrorMessage"},"request_id":{"type":"string","minLength":1,"description":"The ID of the request. Include it when you contact the provider.","examples":["b8f1c7b0d3f64d0c9a2f6f0d7c5e4a31"]},"error":{"$ref":"#/components/schemas/IamError"}},"dependentRequired":{"errorCode":["errorMessage"],"error_code":["error_msg"]},"not":{"type":"object","description":"An object without any of the four fields isn't an error of this API.","propertyNames":{"pattern":"^(?!(?:errors|errorCode|error_code|error)$)"}}};
const pattern3 = new RegExp("^(?!(?:errors|errorCode|error_code|error)$)", "u");
const schema26 = {"type":"object","title":"Service error","description":"An error returned by the service.","required":["errorCode","errorMessage"],"properties":{"errorCode":{"$ref":"#/components/schemas/ErrorCode"},"errorMessage":{"$ref":"#/components/schemas/ErrorMessage"},"detail":{"type":["string","null"],"description":"Additional information. Often empty.","examples":["namespace: group"]}}};
const schema27 = {"type":"string","title":"Error code","description":"The error code, as listed in the catalogue. Codes that aren't in the catalogue can occur.","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9._-]+$","examples":["SVCSTG.SWR.4040058"]};
const func1 = codePoints;
const pattern4 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
if(!pattern4.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","title":"Error message","minLength":1,"description":"A human-readable description of the error.","examples":["Namespace does not exist"]};

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorCode === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "errorCode")]);
errors++;
}
if(data.errorMessage === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "errorMessage")]);
errors++;
}
if(data.errorCode !== undefined){
if(!(validate62(data.errorCode, {instancePath:instancePath+"/errorCode"}))){
vErrors = addErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.errorMessage !== undefined){
if(!(validate64(data.errorMessage, {instancePath:instancePath+"/errorMessage"}))){
vErrors = addErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.detail !== undefined){
let data2 = data.detail;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/detail",keyword:"type",params:{type: schema26.properties.detail.type},message:"must be string,null"}]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","title":"Identity error","description":"An error of IAM.","required":["code","message"],"properties":{"code":{"type":"integer","format":"int32","minimum":400,"maximum":599,"description":"The status code of the response.","examples":[401]},"message":{"$ref":"#/components/schemas/ErrorMessage"},"title":{"type":"string","minLength":1,"description":"The text of the status.","examples":["Unauthorized"]}},"x-evidence":{"grade":"D","note":"From the IAM reference, a separate document."}};

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "code")]);
errors++;
}
if(data.message === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "message")]);
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/code"}, "integer")]);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 599 || isNaN(data0)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/code",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}]);
errors++;
}
if(data0 < 400 || isNaN(data0)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/code",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}]);
errors++;
}
}
}
if(data.message !== undefined){
if(!(validate64(data.message, {instancePath:instancePath+"/message"}))){
vErrors = addErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/title"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = addErrors(vErrors, [{instancePath,keyword:"type",params:{type: schema25.type},message:"must be array,object"}]);
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(typeof key0 === "string"){
if(!pattern3.test(key0)){
vErrors = addErrors(vErrors, [{}]);
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = addErrors(vErrors, [{}]);
errors++;
break;
}
}
}
else {
vErrors = addErrors(vErrors, [{}]);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = addErrors(vErrors, [{instancePath,keyword:"not",params:{},message:"must NOT be valid"}]);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = addErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/errors",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate61(data1[i1], {instancePath:instancePath+"/errors/" + i1}))){
vErrors = addErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/errors"}, "array")]);
errors++;
}
}
if(data.errorCode !== undefined){
if(!(validate62(data.errorCode, {instancePath:instancePath+"/errorCode"}))){
vErrors = addErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.errorMessage !== undefined){
if(!(validate64(data.errorMessage, {instancePath:instancePath+"/errorMessage"}))){
vErrors = addErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.error_code !== undefined){
if(!(validate62(data.error_code, {instancePath:instancePath+"/error_code"}))){
vErrors = addErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.error_msg !== undefined){
if(!(validate64(data.error_msg, {instancePath:instancePath+"/error_msg"}))){
vErrors = addErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
let data7 = data.request_id;
if(typeof data7 === "string"){
if(func1(data7) < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/request_id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/request_id"}, "string")]);
errors++;
}
}
if(data.error !== undefined){
if(!(validate72(data.error, {instancePath:instancePath+"/error"}))){
vErrors = addErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.errorCode !== undefined){
if(data.errorMessage === undefined){
const err11 = {instancePath,keyword:"dependentRequired",params:{property: "errorCode",
    missingProperty: "errorMessage",
    depsCount: 1,
    deps: "errorMessage"},message:"must have property errorMessage when property errorCode is present"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.error_code !== undefined){
if(data.error_msg === undefined){
const err12 = {instancePath,keyword:"dependentRequired",params:{property: "error_code",
    missingProperty: "error_msg",
    depsCount: 1,
    deps: "error_msg"},message:"must have property error_msg when property error_code is present"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath=""}={}){
/*# sourceURL="isError" */;
let vErrors = null;
let errors = 0;
if(!(validate60(data, {instancePath}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}

const is3 = validate76;
const schema30 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","$id":"is3"};
const pattern5 = new RegExp("^[a-z0-9._-]+$", "u");

function validate76(data, {instancePath=""}={}){
/*# sourceURL="is3" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
if(!pattern5.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const is4 = validate77;
const schema31 = {"type":"string","pattern":"^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$","$id":"is4"};
const pattern6 = new RegExp("^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$", "u");

function validate77(data, {instancePath=""}={}){
/*# sourceURL="is4" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$"},message:"must match pattern \""+"^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const isWriteAnswer = validate78;
const schema32 = {"$ref":"contract#/components/schemas/WriteAnswer","$id":"isWriteAnswer"};
const schema33 = {"type":"object","title":"Write response","description":"An empty object. The service may also return no body.","x-body-optional":true,"x-evidence":{"grade":"C","note":"Clients of the live service receive both an empty object and no body; the reference mentions neither, except in one sample."}};

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath=""}={}){
/*# sourceURL="isWriteAnswer" */;
let vErrors = null;
let errors = 0;
if(!(validate79(data, {instancePath}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}

const isCreateNamespaceRequest = validate81;
const schema34 = {"$ref":"contract#/components/schemas/CreateNamespaceRequest","$id":"isCreateNamespaceRequest"};
const schema35 = {"type":"object","title":"New organization","description":"The organization to create.","required":["namespace"],"properties":{"namespace":{"$ref":"#/components/schemas/NamespaceName"}}};
const schema36 = {"type":"string","title":"Organization name","description":"Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent.","minLength":1,"maxLength":64,"pattern":"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$","examples":["group"],"x-evidence":{"grade":"U","note":"It is unsettled whether consecutive hyphens are allowed: the current edition allows them, and the text of this edition is ambiguous."}};
const pattern7 = new RegExp("^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$", "u");

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
if(!pattern7.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "namespace")]);
errors++;
}
if(data.namespace !== undefined){
if(!(validate83(data.namespace, {instancePath:instancePath+"/namespace"}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath=""}={}){
/*# sourceURL="isCreateNamespaceRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate82(data, {instancePath}))){
vErrors = addErrors(vErrors, validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}

const isNamespace = validate86;
const schema37 = {"$ref":"contract#/components/schemas/Namespace","$id":"isNamespace"};

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "id")]);
errors++;
}
if(data.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "name")]);
errors++;
}
if(data.creator_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "creator_name")]);
errors++;
}
if(data.auth === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "auth")]);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/id"}, "integer")]);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/name"}, "string")]);
errors++;
}
}
if(data.creator_name !== undefined){
if(typeof data.creator_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_name"}, "string")]);
errors++;
}
}
if(data.auth !== undefined){
let data3 = data.auth;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth"}, "integer")]);
errors++;
}
}
if(data.access_user_count !== undefined){
let data4 = data.access_user_count;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/access_user_count"}, "integer")]);
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/access_user_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.repo_count !== undefined){
let data5 = data.repo_count;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/repo_count"}, "integer")]);
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/repo_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath=""}={}){
/*# sourceURL="isNamespace" */;
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath}))){
vErrors = addErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}

const isNamespaceName = validate89;
const schema39 = {"$ref":"contract#/components/schemas/NamespaceName","$id":"isNamespaceName"};

function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
if(!pattern7.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath=""}={}){
/*# sourceURL="isNamespaceName" */;
let vErrors = null;
let errors = 0;
if(!(validate90(data, {instancePath}))){
vErrors = addErrors(vErrors, validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}

const isNamespaceAuth = validate92;
const schema41 = {"$ref":"contract#/components/schemas/NamespaceAuth","$id":"isNamespaceAuth"};
const schema42 = {"type":"object","title":"Permissions of an organization","description":"The permissions of users in an organization.","required":["id","name","creator_name","self_auth","others_auths"],"properties":{"id":{"type":"integer","format":"int64","description":"The reference calls it the ID of the permission; in its samples, it equals the ID of the organization.","examples":[1334795]},"name":{"type":"string","description":"The organization's name.","examples":["group"]},"creator_name":{"type":"string","description":"The user who created the organization.","examples":["dev-lead"]},"self_auth":{"$ref":"#/components/schemas/GrantedPermission"},"others_auths":{"type":["array","null"],"description":"All users with a permission, including the caller.","items":{"$ref":"#/components/schemas/GrantedPermission"}}}};
const schema43 = {"type":"object","title":"Granted permission","description":"A user and the user's permission.","required":["user_id","user_name","auth"],"properties":{"user_id":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"The user's ID in IAM.","examples":["050b12577f00269a1fcfc01f65239697"]},"user_name":{"type":"string","description":"The user's name in IAM.","examples":["dev-lead"]},"auth":{"$ref":"#/components/schemas/PermissionLevel"}}};
const pattern9 = new RegExp("^[0-9a-f]{32}$", "u");
const schema44 = {"type":"integer","title":"Permission","description":"`7` to manage, `3` to edit, `1` to read.","enum":[7,3,1],"examples":[7]};

function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "integer")]);
errors++;
}
if(!(((data === 7) || (data === 3)) || (data === 1))){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "user_id")]);
errors++;
}
if(data.user_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "user_name")]);
errors++;
}
if(data.auth === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "auth")]);
errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/user_id"}, "string")]);
errors++;
}
}
if(data.user_name !== undefined){
if(typeof data.user_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/user_name"}, "string")]);
errors++;
}
}
if(data.auth !== undefined){
if(!(validate95(data.auth, {instancePath:instancePath+"/auth"}))){
vErrors = addErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "id")]);
errors++;
}
if(data.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "name")]);
errors++;
}
if(data.creator_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "creator_name")]);
errors++;
}
if(data.self_auth === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "self_auth")]);
errors++;
}
if(data.others_auths === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "others_auths")]);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/id"}, "integer")]);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/name"}, "string")]);
errors++;
}
}
if(data.creator_name !== undefined){
if(typeof data.creator_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_name"}, "string")]);
errors++;
}
}
if(data.self_auth !== undefined){
if(!(validate94(data.self_auth, {instancePath:instancePath+"/self_auth"}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.others_auths !== undefined){
let data4 = data.others_auths;
if((!(Array.isArray(data4))) && (data4 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/others_auths",keyword:"type",params:{type: schema42.properties.others_auths.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate94(data4[i0], {instancePath:instancePath+"/others_auths/" + i0}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
/*# sourceURL="isNamespaceAuth" */;
let vErrors = null;
let errors = 0;
if(!(validate93(data, {instancePath}))){
vErrors = addErrors(vErrors, validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}

const isUserPermissionList = validate100;
const schema45 = {"$ref":"contract#/components/schemas/UserPermissionList","$id":"isUserPermissionList"};
const schema46 = {"type":"array","title":"User permissions","description":"The users and their permissions. Each user can appear only once.","minItems":1,"items":{"$ref":"#/components/schemas/UserPermission"}};
const schema47 = {"type":"object","title":"User permission","description":"A user and the user's permission in the organization.","required":["user_id","user_name","auth"],"properties":{"user_id":{"$ref":"#/components/schemas/UserId"},"user_name":{"type":"string","minLength":1,"description":"The user's name in IAM.","examples":["user01"]},"auth":{"$ref":"#/components/schemas/PermissionLevel"}}};
const schema48 = {"type":"string","title":"User ID","description":"The user's ID in IAM, 32 hexadecimal digits.","pattern":"^[0-9a-f]{32}$","examples":["fb3f175c1fd146ab8cdae3272be6107b"]};

function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "user_id")]);
errors++;
}
if(data.user_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "user_name")]);
errors++;
}
if(data.auth === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "auth")]);
errors++;
}
if(data.user_id !== undefined){
if(!(validate103(data.user_id, {instancePath:instancePath+"/user_id"}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.user_name !== undefined){
let data1 = data.user_name;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/user_name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/user_name"}, "string")]);
errors++;
}
}
if(data.auth !== undefined){
if(!(validate95(data.auth, {instancePath:instancePath+"/auth"}))){
vErrors = addErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = addErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "array")]);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath=""}={}){
/*# sourceURL="isUserPermissionList" */;
let vErrors = null;
let errors = 0;
if(!(validate101(data, {instancePath}))){
vErrors = addErrors(vErrors, validate101.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}

const isUserIdList = validate108;
const schema49 = {"$ref":"contract#/components/schemas/UserIdList","$id":"isUserIdList"};
const schema50 = {"type":"array","title":"User IDs","description":"The IDs of the users. Each ID can appear only once.","minItems":1,"items":{"$ref":"#/components/schemas/UserId"}};

function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "array")]);
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath=""}={}){
/*# sourceURL="isUserIdList" */;
let vErrors = null;
let errors = 0;
if(!(validate109(data, {instancePath}))){
vErrors = addErrors(vErrors, validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}

const isCreateRepoRequest = validate112;
const schema51 = {"$ref":"contract#/components/schemas/CreateRepoRequest","$id":"isCreateRepoRequest"};
const schema52 = {"type":"object","title":"New repository","description":"The repository to create.","required":["repository","is_public"],"properties":{"repository":{"$ref":"#/components/schemas/RepositoryName"},"is_public":{"type":"boolean","description":"Whether anyone can download the repository.","examples":[false]},"category":{"$ref":"#/components/schemas/Category"},"description":{"type":"string","description":"The purpose of the repository.","examples":["Storefront service"]}}};
const schema53 = {"type":"string","title":"Repository name","description":"Starts and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods or slashes, up to two consecutive underscores, and hyphens; different separators can't be adjacent.","minLength":1,"maxLength":128,"pattern":"^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$","examples":["team/app"],"x-evidence":{"grade":"U","note":"It is unsettled whether consecutive hyphens are allowed: the current edition allows them, and the text of this edition is ambiguous."}};
const pattern11 = new RegExp("^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$", "u");

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
if(!pattern11.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"string","title":"Repository category","description":"The kind of software in the images.","enum":["app_server","linux","framework_app","database","lang","other","arm","windows"],"examples":["linux"],"x-evidence":{"grade":"C","note":"The reference lists the first seven values; clients of the live service and newer editions also have `windows`."}};

function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!((((((((data === "app_server") || (data === "linux")) || (data === "framework_app")) || (data === "database")) || (data === "lang")) || (data === "other")) || (data === "arm")) || (data === "windows"))){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "repository")]);
errors++;
}
if(data.is_public === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "is_public")]);
errors++;
}
if(data.repository !== undefined){
if(!(validate114(data.repository, {instancePath:instancePath+"/repository"}))){
vErrors = addErrors(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/is_public"}, "boolean")]);
errors++;
}
}
if(data.category !== undefined){
if(!(validate116(data.category, {instancePath:instancePath+"/category"}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath=""}={}){
/*# sourceURL="isCreateRepoRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate113(data, {instancePath}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}

const isRepository = validate119;
const schema55 = {"$ref":"contract#/components/schemas/Repository","$id":"isRepository"};
const schema56 = {"type":"object","title":"Repository","description":"The full details of an image repository.","required":["id","ns_id","name","category","description","creator_id","creator_name","size","is_public","num_images","num_download","url","path","internal_path","created","updated","domain_id","priority"],"properties":{"id":{"type":"integer","format":"int64","description":"The repository's ID.","examples":[865151]},"ns_id":{"type":"integer","format":"int64","description":"The ID of the organization.","examples":[1334795]},"name":{"type":"string","description":"The repository's name, with its slashes unchanged.","examples":["team/app"]},"category":{"$ref":"#/components/schemas/Category"},"description":{"type":"string","description":"The owner's description of the repository.","examples":["Storefront service"]},"creator_id":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"The ID of the user who created the repository.","examples":["050b12577f00269a1fcfc01f65239697"]},"creator_name":{"type":"string","description":"The name of the user who created the repository.","examples":["dev-lead"]},"size":{"type":"integer","format":"int64","minimum":0,"description":"The total size of the images, in bytes.","examples":[2099575]},"is_public":{"type":"boolean","description":"Whether anyone can download the repository.","examples":[false]},"num_images":{"type":"integer","minimum":0,"description":"The number of tags.","examples":[1]},"num_download":{"type":"integer","format":"int64","minimum":0,"description":"The number of downloads.","examples":[42]},"url":{"type":"string","deprecated":true,"description":"The URL of the logo. No longer used; always empty.","examples":[""]},"path":{"type":"string","description":"The pull address outside the cloud, `{registry}/{organization}/{repository}`.","examples":["swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app"]},"internal_path":{"type":"string","description":"The pull address inside the cloud.","examples":["10.125.0.198:20202/group/team/app"]},"created":{"type":"string","format":"date-time","description":"The time of creation, in UTC.","examples":["2021-06-02T09:59:25.51307Z"]},"updated":{"type":"string","format":"date-time","description":"The time of the last update, in UTC.","examples":["2021-06-02T17:59:25.538056Z"]},"domain_id":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"The ID of the owning account.","examples":["da44776c316c4a99b3683bb174f8821b"]},"priority":{"type":"integer","format":"int32","description":"The priority of the repository when sorting.","examples":[0]}}};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "id")]);
errors++;
}
if(data.ns_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "ns_id")]);
errors++;
}
if(data.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "name")]);
errors++;
}
if(data.category === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "category")]);
errors++;
}
if(data.description === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "description")]);
errors++;
}
if(data.creator_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "creator_id")]);
errors++;
}
if(data.creator_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "creator_name")]);
errors++;
}
if(data.size === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "size")]);
errors++;
}
if(data.is_public === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "is_public")]);
errors++;
}
if(data.num_images === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "num_images")]);
errors++;
}
if(data.num_download === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "num_download")]);
errors++;
}
if(data.url === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "url")]);
errors++;
}
if(data.path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "path")]);
errors++;
}
if(data.internal_path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "internal_path")]);
errors++;
}
if(data.created === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "created")]);
errors++;
}
if(data.updated === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "updated")]);
errors++;
}
if(data.domain_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "domain_id")]);
errors++;
}
if(data.priority === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "priority")]);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/id"}, "integer")]);
errors++;
}
}
if(data.ns_id !== undefined){
let data1 = data.ns_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/ns_id"}, "integer")]);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/name"}, "string")]);
errors++;
}
}
if(data.category !== undefined){
if(!(validate116(data.category, {instancePath:instancePath+"/category"}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
if(data.creator_id !== undefined){
let data5 = data.creator_id;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/creator_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_id"}, "string")]);
errors++;
}
}
if(data.creator_name !== undefined){
if(typeof data.creator_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_name"}, "string")]);
errors++;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/size"}, "integer")]);
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/is_public"}, "boolean")]);
errors++;
}
}
if(data.num_images !== undefined){
let data9 = data.num_images;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/num_images"}, "integer")]);
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/num_images",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.num_download !== undefined){
let data10 = data.num_download;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/num_download"}, "integer")]);
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/num_download",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/url"}, "string")]);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/path"}, "string")]);
errors++;
}
}
if(data.internal_path !== undefined){
if(typeof data.internal_path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/internal_path"}, "string")]);
errors++;
}
}
if(data.created !== undefined){
let data14 = data.created;
if(typeof data14 === "string"){
if(!(formats0.test(data14))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/created",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/created"}, "string")]);
errors++;
}
}
if(data.updated !== undefined){
let data15 = data.updated;
if(typeof data15 === "string"){
if(!(formats0.test(data15))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/updated"}, "string")]);
errors++;
}
}
if(data.domain_id !== undefined){
let data16 = data.domain_id;
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/domain_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/domain_id"}, "string")]);
errors++;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/priority"}, "integer")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath=""}={}){
/*# sourceURL="isRepository" */;
let vErrors = null;
let errors = 0;
if(!(validate120(data, {instancePath}))){
vErrors = addErrors(vErrors, validate120.errors);
errors = vErrors.length;
}
validate119.errors = vErrors;
return errors === 0;
}

const isRepositoryPathName = validate123;
const schema57 = {"$ref":"contract#/components/schemas/RepositoryPathName","$id":"isRepositoryPathName"};
const schema58 = {"type":"string","title":"Repository name in paths","description":"The repository's name, with each `/` written as `$`.","minLength":1,"maxLength":128,"pattern":"^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$","examples":["team$app"],"x-evidence":{"grade":"U","note":"It is unsettled whether consecutive hyphens are allowed: the current edition allows them, and the text of this edition is ambiguous."}};
const pattern14 = new RegExp("^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$", "u");

function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
if(!pattern14.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath=""}={}){
/*# sourceURL="isRepositoryPathName" */;
let vErrors = null;
let errors = 0;
if(!(validate124(data, {instancePath}))){
vErrors = addErrors(vErrors, validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}

const isUpdateRepoRequest = validate126;
const schema59 = {"$ref":"contract#/components/schemas/UpdateRepoRequest","$id":"isUpdateRepoRequest"};
const schema60 = {"type":"object","title":"Repository update","description":"The fields to update. `is_public` is always required.","required":["is_public"],"properties":{"is_public":{"type":"boolean","description":"Whether anyone can download the repository.","examples":[false]},"category":{"$ref":"#/components/schemas/Category"},"description":{"type":"string","description":"The purpose of the repository.","examples":["Storefront service"]}}};

function validate127(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_public === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "is_public")]);
errors++;
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/is_public"}, "boolean")]);
errors++;
}
}
if(data.category !== undefined){
if(!(validate116(data.category, {instancePath:instancePath+"/category"}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath=""}={}){
/*# sourceURL="isUpdateRepoRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate127(data, {instancePath}))){
vErrors = addErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
validate126.errors = vErrors;
return errors === 0;
}

const is16 = validate130;
const schema61 = {"type":"string","pattern":"^[0-9]+-[0-9]+/[0-9]+$","$id":"is16"};
const pattern15 = new RegExp("^[0-9]+-[0-9]+/[0-9]+$", "u");

function validate130(data, {instancePath=""}={}){
/*# sourceURL="is16" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern15.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+/[0-9]+$"},message:"must match pattern \""+"^[0-9]+-[0-9]+/[0-9]+$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const isTagList = validate131;
const schema62 = {"$ref":"contract#/components/schemas/TagList","$id":"isTagList"};
const schema63 = {"type":["array","null"],"title":"Tags","description":"One page of tags. Empty or `null` at the end of the list.","items":{"$ref":"#/components/schemas/Tag"}};
const schema64 = {"type":"object","title":"Tag","description":"One version of an image.","required":["id","repo_id","Tag","image_id","manifest","digest","schema","path","internal_path","size","is_trusted","created","updated","deleted","domain_id","tag_type"],"properties":{"id":{"type":"integer","format":"int64","description":"The tag's ID.","examples":[9001]},"repo_id":{"type":"integer","format":"int64","description":"The ID of the repository.","examples":[865151]},"Tag":{"type":"string","description":"The tag's name. The name of this field starts with a capital T.","examples":["latest"]},"image_id":{"type":"string","description":"The digest of the image configuration, without the prefix.","examples":["741f24a795d6d93d7c6edd11780d63c13e16c39615dd9d223378a57a836f2ee6"]},"manifest":{"type":"string","description":"The manifest, as a JSON document in a string.","examples":["{\"schemaVersion\":2}"]},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"The digest of the manifest.","examples":["sha256:57b605845a6367c34bfb6ea6477f16852f59aa1861a2b51d10ab77ae0a1dc9c3"]},"schema":{"type":"integer","enum":[1,2],"description":"The version of the manifest format.","examples":[2]},"path":{"type":"string","description":"The pull address outside the cloud, `{registry}/{organization}/{repository}:{tag}`.","examples":["swr.my-kualalumpur-1.myhuaweicloud.com/group/busybox:latest"]},"internal_path":{"type":"string","description":"The pull address inside the cloud.","examples":["10.125.0.198:20202/group/busybox:latest"]},"size":{"type":"integer","format":"int64","minimum":0,"description":"The size in bytes, from 0 to 9223372036854775807. JavaScript represents integers exactly up to 9007199254740991.","examples":[1304902]},"is_trusted":{"type":"boolean","default":false,"description":"Whether the image is trusted.","examples":[false]},"created":{"type":"string","format":"date-time","description":"The time of creation, in UTC.","examples":["2018-07-06T06:18:55Z"]},"updated":{"type":"string","format":"date-time","description":"The time of the last update, in UTC.","examples":["2018-07-06T06:18:55Z"]},"deleted":{"type":["string","null"],"format":"date-time","description":"The time of deletion. `null` if the tag isn't deleted.","examples":[null]},"domain_id":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"The ID of the owning account.","examples":["0503dda878000fed0f75c0096d70a960"]},"tag_type":{"type":"integer","enum":[0,1],"description":"`0` for a single image, `1` for a list of images for several architectures.","examples":[0]},"scanned":{"type":"boolean","description":"Whether the image was scanned for vulnerabilities.","examples":[false],"x-evidence":{"grade":"L","note":"Newer responses of the live service include this field; the reference doesn't mention it."}}},"x-item-key":["Tag"]};
const pattern16 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "id")]);
errors++;
}
if(data.repo_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "repo_id")]);
errors++;
}
if(data.Tag === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "Tag")]);
errors++;
}
if(data.image_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "image_id")]);
errors++;
}
if(data.manifest === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "manifest")]);
errors++;
}
if(data.digest === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "digest")]);
errors++;
}
if(data.schema === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "schema")]);
errors++;
}
if(data.path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "path")]);
errors++;
}
if(data.internal_path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "internal_path")]);
errors++;
}
if(data.size === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "size")]);
errors++;
}
if(data.is_trusted === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "is_trusted")]);
errors++;
}
if(data.created === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "created")]);
errors++;
}
if(data.updated === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "updated")]);
errors++;
}
if(data.deleted === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "deleted")]);
errors++;
}
if(data.domain_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "domain_id")]);
errors++;
}
if(data.tag_type === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "tag_type")]);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/id"}, "integer")]);
errors++;
}
}
if(data.repo_id !== undefined){
let data1 = data.repo_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/repo_id"}, "integer")]);
errors++;
}
}
if(data.Tag !== undefined){
if(typeof data.Tag !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/Tag"}, "string")]);
errors++;
}
}
if(data.image_id !== undefined){
if(typeof data.image_id !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/image_id"}, "string")]);
errors++;
}
}
if(data.manifest !== undefined){
if(typeof data.manifest !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/manifest"}, "string")]);
errors++;
}
}
if(data.digest !== undefined){
let data5 = data.digest;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/digest"}, "string")]);
errors++;
}
}
if(data.schema !== undefined){
let data6 = data.schema;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/schema"}, "integer")]);
errors++;
}
if(!((data6 === 1) || (data6 === 2))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/schema",keyword:"enum",params:{allowedValues: schema64.properties.schema.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/path"}, "string")]);
errors++;
}
}
if(data.internal_path !== undefined){
if(typeof data.internal_path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/internal_path"}, "string")]);
errors++;
}
}
if(data.size !== undefined){
let data9 = data.size;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/size"}, "integer")]);
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.is_trusted !== undefined){
if(typeof data.is_trusted !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/is_trusted"}, "boolean")]);
errors++;
}
}
if(data.created !== undefined){
let data11 = data.created;
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/created",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/created"}, "string")]);
errors++;
}
}
if(data.updated !== undefined){
let data12 = data.updated;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/updated"}, "string")]);
errors++;
}
}
if(data.deleted !== undefined){
let data13 = data.deleted;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/deleted",keyword:"type",params:{type: schema64.properties.deleted.type},message:"must be string,null"}]);
errors++;
}
if(typeof data13 === "string"){
if(!(formats0.test(data13))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/deleted",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
}
if(data.domain_id !== undefined){
let data14 = data.domain_id;
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/domain_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/domain_id"}, "string")]);
errors++;
}
}
if(data.tag_type !== undefined){
let data15 = data.tag_type;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/tag_type"}, "integer")]);
errors++;
}
if(!((data15 === 0) || (data15 === 1))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/tag_type",keyword:"enum",params:{allowedValues: schema64.properties.tag_type.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.scanned !== undefined){
if(typeof data.scanned !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/scanned"}, "boolean")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"type",params:{type: schema63.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate133(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = addErrors(vErrors, validate133.errors);
errors = vErrors.length;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath=""}={}){
/*# sourceURL="isTagList" */;
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = addErrors(vErrors, validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}

const is18 = validate136;
const schema65 = {"type":"integer","minimum":1,"maximum":1000,"default":100,"$id":"is18"};

function validate136(data, {instancePath=""}={}){
/*# sourceURL="is18" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "integer")]);
errors++;
}
if(typeof data == "number"){
if(data > 1000 || isNaN(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate136.errors = vErrors;
return errors === 0;
}

const is19 = validate137;
const schema66 = {"type":"integer","minimum":0,"$id":"is19"};

function validate137(data, {instancePath=""}={}){
/*# sourceURL="is19" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "integer")]);
errors++;
}
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
validate137.errors = vErrors;
return errors === 0;
}

const is20 = validate138;
const schema67 = {"type":"string","enum":["updated_at"],"$id":"is20"};

function validate138(data, {instancePath=""}={}){
/*# sourceURL="is20" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!(data === "updated_at")){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const is21 = validate139;
const schema68 = {"type":"string","enum":["desc","asc"],"$id":"is21"};

function validate139(data, {instancePath=""}={}){
/*# sourceURL="is21" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!((data === "desc") || (data === "asc"))){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const is22 = validate140;
const schema69 = {"type":"string","minLength":1,"maxLength":128,"$id":"is22"};

function validate140(data, {instancePath=""}={}){
/*# sourceURL="is22" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

const is23 = validate141;
const schema70 = {"type":"string","pattern":"^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$","$id":"is23"};
const pattern18 = new RegExp("^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$", "u");

function validate141(data, {instancePath=""}={}){
/*# sourceURL="is23" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern18.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$"},message:"must match pattern \""+"^(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc))(?:\\|(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:updated_at)|order_type::(?:desc|asc)))*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const is24 = validate142;
const schema71 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]*$","$id":"is24"};
const pattern19 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*$", "u");

function validate142(data, {instancePath=""}={}){
/*# sourceURL="is24" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
if(!pattern19.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const isAccessDomainList = validate143;
const schema72 = {"$ref":"contract#/components/schemas/AccessDomainList","$id":"isAccessDomainList"};
const schema73 = {"type":["array","null"],"title":"Shares","description":"The accounts that a repository is shared with. Not paginated.","items":{"$ref":"#/components/schemas/AccessDomain"}};
const schema74 = {"type":"object","title":"Share","description":"An account that a repository is shared with.","required":["namespace","repository","access_domain","permit","deadline","description","creator_id","creator_name","created","updated","status"],"properties":{"namespace":{"type":"string","description":"The organization.","examples":["group"]},"repository":{"type":"string","description":"The repository's name, with its slashes unchanged.","examples":["team/app"]},"access_domain":{"type":"string","description":"The account that the repository is shared with.","examples":["partner"]},"permit":{"$ref":"#/components/schemas/Permit"},"deadline":{"$ref":"#/components/schemas/Deadline"},"description":{"type":"string","description":"The purpose of the share.","examples":["Acceptance tests"]},"creator_id":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"The ID of the user who created the share.","examples":["0504186e6a8010e01f3ec009a7279baa"]},"creator_name":{"type":"string","description":"The name of the user who created the share.","examples":["dev-lead"]},"created":{"type":"string","format":"date-time","description":"When the share was created, in UTC.","examples":["2021-06-10T08:14:42.56632Z"]},"updated":{"type":"string","format":"date-time","description":"When the share was last updated, in UTC.","examples":["2021-06-10T08:14:42.566325Z"]},"status":{"type":"boolean","description":"`true` while the share is valid, `false` once it has expired.","examples":[true]}}};
const schema75 = {"type":"string","title":"Share permission","description":"The only permission that can be granted.","enum":["read"],"examples":["read"]};

function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!(data === "read")){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"string","title":"Share deadline","description":"`forever` or a UTC timestamp. Only the date counts: the share ends at 00:00:00 on the following day, and hours and minutes are ignored.","pattern":"^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$","examples":["2021-10-01T16:00:00.000Z"]};
const pattern20 = new RegExp("^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$", "u");

function validate148(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$"},message:"must match pattern \""+"^(?:forever|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z)$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "namespace")]);
errors++;
}
if(data.repository === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "repository")]);
errors++;
}
if(data.access_domain === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "access_domain")]);
errors++;
}
if(data.permit === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "permit")]);
errors++;
}
if(data.deadline === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "deadline")]);
errors++;
}
if(data.description === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "description")]);
errors++;
}
if(data.creator_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "creator_id")]);
errors++;
}
if(data.creator_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "creator_name")]);
errors++;
}
if(data.created === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "created")]);
errors++;
}
if(data.updated === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "updated")]);
errors++;
}
if(data.status === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "status")]);
errors++;
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/namespace"}, "string")]);
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/repository"}, "string")]);
errors++;
}
}
if(data.access_domain !== undefined){
if(typeof data.access_domain !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/access_domain"}, "string")]);
errors++;
}
}
if(data.permit !== undefined){
if(!(validate146(data.permit, {instancePath:instancePath+"/permit"}))){
vErrors = addErrors(vErrors, validate146.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
if(!(validate148(data.deadline, {instancePath:instancePath+"/deadline"}))){
vErrors = addErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
if(data.creator_id !== undefined){
let data6 = data.creator_id;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/creator_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_id"}, "string")]);
errors++;
}
}
if(data.creator_name !== undefined){
if(typeof data.creator_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_name"}, "string")]);
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/created",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/created"}, "string")]);
errors++;
}
}
if(data.updated !== undefined){
let data9 = data.updated;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/updated"}, "string")]);
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/status"}, "boolean")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"type",params:{type: schema73.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
validate144.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath=""}={}){
/*# sourceURL="isAccessDomainList" */;
let vErrors = null;
let errors = 0;
if(!(validate144(data, {instancePath}))){
vErrors = addErrors(vErrors, validate144.errors);
errors = vErrors.length;
}
validate143.errors = vErrors;
return errors === 0;
}

const isCreateRepoDomainsRequest = validate152;
const schema77 = {"$ref":"contract#/components/schemas/CreateRepoDomainsRequest","$id":"isCreateRepoDomainsRequest"};
const schema78 = {"type":"object","title":"New share","description":"The account to share with, and the deadline.","required":["access_domain","permit","deadline"],"properties":{"access_domain":{"$ref":"#/components/schemas/AccessDomainName"},"permit":{"$ref":"#/components/schemas/Permit"},"deadline":{"$ref":"#/components/schemas/Deadline"},"description":{"type":"string","description":"The purpose of the share.","examples":["Acceptance tests"]}}};
const schema79 = {"type":"string","title":"Account name","description":"The name of the account to share with.","minLength":1,"examples":["partner"]};

function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_domain === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "access_domain")]);
errors++;
}
if(data.permit === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "permit")]);
errors++;
}
if(data.deadline === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "deadline")]);
errors++;
}
if(data.access_domain !== undefined){
if(!(validate154(data.access_domain, {instancePath:instancePath+"/access_domain"}))){
vErrors = addErrors(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.permit !== undefined){
if(!(validate146(data.permit, {instancePath:instancePath+"/permit"}))){
vErrors = addErrors(vErrors, validate146.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
if(!(validate148(data.deadline, {instancePath:instancePath+"/deadline"}))){
vErrors = addErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath=""}={}){
/*# sourceURL="isCreateRepoDomainsRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate153(data, {instancePath}))){
vErrors = addErrors(vErrors, validate153.errors);
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}

const isAccessDomainLookup = validate159;
const schema80 = {"$ref":"contract#/components/schemas/AccessDomainLookup","$id":"isAccessDomainLookup"};
const schema81 = {"type":"object","title":"Share lookup","description":"Whether a repository is shared with an account. If it isn't, only `exist` is meaningful.","required":["exist"],"properties":{"exist":{"type":"boolean","description":"Whether the repository is shared with the account.","examples":[true]},"namespace":{"type":"string","description":"The organization.","examples":["group"]},"repository":{"type":"string","description":"The repository's name, with its slashes unchanged.","examples":["team/app"]},"access_domain":{"type":"string","description":"The account that the repository is shared with.","examples":["partner"]},"permit":{"type":"string","description":"The permission, `read`.","examples":["read"]},"deadline":{"type":"string","description":"When the share ends: `forever` or a timestamp without milliseconds.","examples":["2021-10-01T16:00:00Z"]},"description":{"type":"string","description":"The purpose of the share.","examples":["Acceptance tests"]},"creator_id":{"type":"string","description":"The ID of the user who created the share.","examples":["0504186e6a8010e01f3ec009a7279baa"]},"creator_name":{"type":"string","description":"The name of the user who created the share.","examples":["dev-lead"]},"created":{"type":"string","description":"When the share was created, in UTC.","examples":["2021-06-10T08:14:42.56632Z"]},"updated":{"type":"string","description":"When the share was last updated, in UTC.","examples":["2021-06-10T08:14:42.566325Z"]},"status":{"type":"boolean","description":"`true` while the share is valid, `false` once it has expired.","examples":[true]}}};

function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exist === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "exist")]);
errors++;
}
if(data.exist !== undefined){
if(typeof data.exist !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/exist"}, "boolean")]);
errors++;
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/namespace"}, "string")]);
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/repository"}, "string")]);
errors++;
}
}
if(data.access_domain !== undefined){
if(typeof data.access_domain !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/access_domain"}, "string")]);
errors++;
}
}
if(data.permit !== undefined){
if(typeof data.permit !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/permit"}, "string")]);
errors++;
}
}
if(data.deadline !== undefined){
if(typeof data.deadline !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/deadline"}, "string")]);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
if(data.creator_id !== undefined){
if(typeof data.creator_id !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_id"}, "string")]);
errors++;
}
}
if(data.creator_name !== undefined){
if(typeof data.creator_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/creator_name"}, "string")]);
errors++;
}
}
if(data.created !== undefined){
if(typeof data.created !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/created"}, "string")]);
errors++;
}
}
if(data.updated !== undefined){
if(typeof data.updated !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/updated"}, "string")]);
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/status"}, "boolean")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath=""}={}){
/*# sourceURL="isAccessDomainLookup" */;
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath}))){
vErrors = addErrors(vErrors, validate160.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}

const isAccessDomainName = validate162;
const schema82 = {"$ref":"contract#/components/schemas/AccessDomainName","$id":"isAccessDomainName"};

function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath=""}={}){
/*# sourceURL="isAccessDomainName" */;
let vErrors = null;
let errors = 0;
if(!(validate163(data, {instancePath}))){
vErrors = addErrors(vErrors, validate163.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}

const isUpdateRepoDomainsRequest = validate165;
const schema84 = {"$ref":"contract#/components/schemas/UpdateRepoDomainsRequest","$id":"isUpdateRepoDomainsRequest"};
const schema85 = {"type":"object","title":"Share update","description":"The new permission and deadline.","required":["permit","deadline"],"properties":{"permit":{"$ref":"#/components/schemas/Permit"},"deadline":{"$ref":"#/components/schemas/Deadline"},"description":{"type":"string","default":"","description":"The purpose of the share. If omitted, it is cleared.","examples":["Acceptance tests"]}}};

function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.permit === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "permit")]);
errors++;
}
if(data.deadline === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "deadline")]);
errors++;
}
if(data.permit !== undefined){
if(!(validate146(data.permit, {instancePath:instancePath+"/permit"}))){
vErrors = addErrors(vErrors, validate146.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
if(!(validate148(data.deadline, {instancePath:instancePath+"/deadline"}))){
vErrors = addErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath=""}={}){
/*# sourceURL="isUpdateRepoDomainsRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate166(data, {instancePath}))){
vErrors = addErrors(vErrors, validate166.errors);
errors = vErrors.length;
}
validate165.errors = vErrors;
return errors === 0;
}

const isRepositoryList = validate170;
const schema86 = {"$ref":"contract#/components/schemas/RepositoryList","$id":"isRepositoryList"};
const schema87 = {"type":["array","null"],"title":"Repositories","description":"One page of repositories. Empty or `null` at the end of the list.","items":{"$ref":"#/components/schemas/ListedRepository"}};
const schema88 = {"type":"object","title":"Listed repository","description":"An image repository as returned by list operations.","required":["name","category","description","size","is_public","num_images","num_download","created_at","updated_at","path","internal_path","domain_name","namespace","tags","status","total_range"],"properties":{"name":{"type":"string","description":"The repository's name, with its slashes unchanged.","examples":["team/app"]},"category":{"$ref":"#/components/schemas/Category"},"description":{"type":"string","description":"The owner's description of the repository.","examples":["Storefront service"]},"size":{"type":"integer","format":"int64","minimum":0,"description":"The total size of the images, in bytes.","examples":[200977474]},"is_public":{"type":"boolean","description":"Whether anyone can download the repository.","examples":[false]},"num_images":{"type":"integer","minimum":0,"description":"The number of tags.","examples":[2]},"num_download":{"type":"integer","format":"int64","minimum":0,"description":"The number of downloads.","examples":[0],"x-evidence":{"grade":"C","note":"The table spells the name differently; the sample and clients of the live service use this name."}},"created_at":{"type":"string","format":"date-time","description":"The time of creation, in UTC.","examples":["2021-06-10T03:24:44.784402Z"]},"updated_at":{"type":"string","format":"date-time","description":"The time of the last update, in UTC.","examples":["2021-06-10T03:40:59.199352Z"]},"logo":{"type":"string","description":"The URL of the logo. Reserved.","examples":[""]},"url":{"type":"string","description":"The URL of the logo. Reserved.","examples":[""]},"path":{"type":"string","description":"The pull address outside the cloud, `{registry}/{organization}/{repository}`.","examples":["swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app"]},"internal_path":{"type":"string","description":"The pull address inside the cloud.","examples":["10.125.0.198:20202/group/team/app"]},"domain_name":{"type":"string","description":"The name of the owning account.","examples":["demo"]},"namespace":{"type":"string","description":"The name of the organization.","examples":["group"]},"tags":{"type":["array","null"],"description":"The names of the tags. Empty or `null` if there are none.","items":{"type":"string","description":"A tag's name.","examples":["latest"]}},"status":{"type":"boolean","description":"Reserved.","examples":[false]},"total_range":{"type":"integer","minimum":0,"description":"The total number of items on all pages. It is the same in each item.","examples":[37]}},"x-item-key":["namespace","name"]};

function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "name")]);
errors++;
}
if(data.category === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "category")]);
errors++;
}
if(data.description === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "description")]);
errors++;
}
if(data.size === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "size")]);
errors++;
}
if(data.is_public === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "is_public")]);
errors++;
}
if(data.num_images === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "num_images")]);
errors++;
}
if(data.num_download === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "num_download")]);
errors++;
}
if(data.created_at === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "created_at")]);
errors++;
}
if(data.updated_at === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "updated_at")]);
errors++;
}
if(data.path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "path")]);
errors++;
}
if(data.internal_path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "internal_path")]);
errors++;
}
if(data.domain_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "domain_name")]);
errors++;
}
if(data.namespace === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "namespace")]);
errors++;
}
if(data.tags === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "tags")]);
errors++;
}
if(data.status === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "status")]);
errors++;
}
if(data.total_range === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "total_range")]);
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/name"}, "string")]);
errors++;
}
}
if(data.category !== undefined){
if(!(validate116(data.category, {instancePath:instancePath+"/category"}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/size"}, "integer")]);
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/is_public"}, "boolean")]);
errors++;
}
}
if(data.num_images !== undefined){
let data5 = data.num_images;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/num_images"}, "integer")]);
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/num_images",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.num_download !== undefined){
let data6 = data.num_download;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/num_download"}, "integer")]);
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/num_download",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/created_at"}, "string")]);
errors++;
}
}
if(data.updated_at !== undefined){
let data8 = data.updated_at;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/updated_at"}, "string")]);
errors++;
}
}
if(data.logo !== undefined){
if(typeof data.logo !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/logo"}, "string")]);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/url"}, "string")]);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/path"}, "string")]);
errors++;
}
}
if(data.internal_path !== undefined){
if(typeof data.internal_path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/internal_path"}, "string")]);
errors++;
}
}
if(data.domain_name !== undefined){
if(typeof data.domain_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/domain_name"}, "string")]);
errors++;
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/namespace"}, "string")]);
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if((!(Array.isArray(data15))) && (data15 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/tags",keyword:"type",params:{type: schema88.properties.tags.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/tags/" + i0}, "string")]);
errors++;
}
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/status"}, "boolean")]);
errors++;
}
}
if(data.total_range !== undefined){
let data18 = data.total_range;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/total_range"}, "integer")]);
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/total_range",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"type",params:{type: schema87.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate172(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = addErrors(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath=""}={}){
/*# sourceURL="isRepositoryList" */;
let vErrors = null;
let errors = 0;
if(!(validate171(data, {instancePath}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
validate170.errors = vErrors;
return errors === 0;
}

const isCategory = validate176;
const schema89 = {"$ref":"contract#/components/schemas/Category","$id":"isCategory"};

function validate177(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!((((((((data === "app_server") || (data === "linux")) || (data === "framework_app")) || (data === "database")) || (data === "lang")) || (data === "other")) || (data === "arm")) || (data === "windows"))){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath=""}={}){
/*# sourceURL="isCategory" */;
let vErrors = null;
let errors = 0;
if(!(validate177(data, {instancePath}))){
vErrors = addErrors(vErrors, validate177.errors);
errors = vErrors.length;
}
validate176.errors = vErrors;
return errors === 0;
}

const is32 = validate179;
const schema91 = {"type":"string","enum":["name","updated_time","tag_count"],"$id":"is32"};

function validate179(data, {instancePath=""}={}){
/*# sourceURL="is32" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!(((data === "name") || (data === "updated_time")) || (data === "tag_count"))){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema91.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const is33 = validate180;
const schema92 = {"type":"string","pattern":"^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$","$id":"is33"};
const pattern22 = new RegExp("^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$", "u");

function validate180(data, {instancePath=""}={}){
/*# sourceURL="is33" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$"},message:"must match pattern \""+"^(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|center::(?:self|thirdparty)|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count)|order_type::(?:desc|asc)))*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}

const isSharedRepositoryList = validate181;
const schema93 = {"$ref":"contract#/components/schemas/SharedRepositoryList","$id":"isSharedRepositoryList"};
const schema94 = {"type":["array","null"],"title":"Shared repositories","description":"One page of shared repositories. Empty or `null` at the end of the list.","items":{"$ref":"#/components/schemas/SharedRepository"}};
const schema95 = {"type":"object","title":"Shared repository","description":"A repository that one account shares with another.","required":["name","category","description","size","is_public","num_images","num_download","created_at","updated_at","path","internal_path","domain_name","namespace","tags","status","total_range"],"properties":{"name":{"type":"string","description":"The repository's name, with its slashes unchanged.","examples":["team/app"]},"category":{"$ref":"#/components/schemas/Category"},"description":{"type":"string","description":"The owner's description of the repository.","examples":["Storefront service"]},"size":{"type":"integer","format":"int64","minimum":0,"description":"The total size of the images, in bytes.","examples":[200977474]},"is_public":{"type":"boolean","description":"Whether anyone can download the repository.","examples":[false]},"num_images":{"type":"integer","minimum":0,"description":"The number of tags.","examples":[2]},"num_download":{"type":"integer","format":"int64","minimum":0,"description":"The number of downloads.","examples":[0],"x-evidence":{"grade":"C","note":"The table spells the name differently; the sample and clients of the live service use this name."}},"created_at":{"type":"string","format":"date-time","description":"The time of creation, in UTC.","examples":["2021-06-10T03:24:44.784402Z"]},"updated_at":{"type":"string","format":"date-time","description":"The time of the last update, in UTC.","examples":["2021-06-10T03:40:59.199352Z"]},"logo":{"type":"string","description":"The URL of the logo. Reserved.","examples":[""]},"url":{"type":"string","description":"The URL of the logo. Reserved.","examples":[""]},"path":{"type":"string","description":"The pull address outside the cloud, `{registry}/{organization}/{repository}`.","examples":["swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app"]},"internal_path":{"type":"string","description":"The pull address inside the cloud.","examples":["10.125.0.198:20202/group/team/app"]},"domain_name":{"type":"string","description":"The name of the owning account.","examples":["demo"]},"namespace":{"type":"string","description":"The name of the organization.","examples":["group"]},"tags":{"type":["array","null"],"description":"The names of the tags. Empty or `null` if there are none.","items":{"type":"string","description":"A tag's name.","examples":["latest"]}},"status":{"type":"boolean","description":"For repositories that others share with the caller: `true` while the share is valid, `false` once it has expired. Always `false` for the caller's own repositories.","examples":[false]},"total_range":{"type":"integer","minimum":0,"description":"The total number of items on all pages. It is the same in each item.","examples":[37]}},"x-item-key":["domain_name","namespace","name"]};

function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "name")]);
errors++;
}
if(data.category === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "category")]);
errors++;
}
if(data.description === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "description")]);
errors++;
}
if(data.size === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "size")]);
errors++;
}
if(data.is_public === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "is_public")]);
errors++;
}
if(data.num_images === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "num_images")]);
errors++;
}
if(data.num_download === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "num_download")]);
errors++;
}
if(data.created_at === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "created_at")]);
errors++;
}
if(data.updated_at === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "updated_at")]);
errors++;
}
if(data.path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "path")]);
errors++;
}
if(data.internal_path === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "internal_path")]);
errors++;
}
if(data.domain_name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "domain_name")]);
errors++;
}
if(data.namespace === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "namespace")]);
errors++;
}
if(data.tags === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "tags")]);
errors++;
}
if(data.status === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "status")]);
errors++;
}
if(data.total_range === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "total_range")]);
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/name"}, "string")]);
errors++;
}
}
if(data.category !== undefined){
if(!(validate116(data.category, {instancePath:instancePath+"/category"}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/size"}, "integer")]);
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/is_public"}, "boolean")]);
errors++;
}
}
if(data.num_images !== undefined){
let data5 = data.num_images;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/num_images"}, "integer")]);
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/num_images",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.num_download !== undefined){
let data6 = data.num_download;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/num_download"}, "integer")]);
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/num_download",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/created_at"}, "string")]);
errors++;
}
}
if(data.updated_at !== undefined){
let data8 = data.updated_at;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/updated_at"}, "string")]);
errors++;
}
}
if(data.logo !== undefined){
if(typeof data.logo !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/logo"}, "string")]);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/url"}, "string")]);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/path"}, "string")]);
errors++;
}
}
if(data.internal_path !== undefined){
if(typeof data.internal_path !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/internal_path"}, "string")]);
errors++;
}
}
if(data.domain_name !== undefined){
if(typeof data.domain_name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/domain_name"}, "string")]);
errors++;
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/namespace"}, "string")]);
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if((!(Array.isArray(data15))) && (data15 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/tags",keyword:"type",params:{type: schema95.properties.tags.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/tags/" + i0}, "string")]);
errors++;
}
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/status"}, "boolean")]);
errors++;
}
}
if(data.total_range !== undefined){
let data18 = data.total_range;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/total_range"}, "integer")]);
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/total_range",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"type",params:{type: schema94.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate183(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = addErrors(vErrors, validate183.errors);
errors = vErrors.length;
}
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath=""}={}){
/*# sourceURL="isSharedRepositoryList" */;
let vErrors = null;
let errors = 0;
if(!(validate182(data, {instancePath}))){
vErrors = addErrors(vErrors, validate182.errors);
errors = vErrors.length;
}
validate181.errors = vErrors;
return errors === 0;
}

const is35 = validate187;
const schema96 = {"type":"string","enum":["self","thirdparty"],"$id":"is35"};

function validate187(data, {instancePath=""}={}){
/*# sourceURL="is35" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!((data === "self") || (data === "thirdparty"))){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema96.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const is36 = validate188;
const schema97 = {"type":"string","enum":["name","updated_time","tag_count","updated_at"],"$id":"is36"};

function validate188(data, {instancePath=""}={}){
/*# sourceURL="is36" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
if(!((((data === "name") || (data === "updated_time")) || (data === "tag_count")) || (data === "updated_at"))){
vErrors = addErrors(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const is37 = validate189;
const schema98 = {"type":"string","pattern":"^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$","$id":"is37"};
const pattern23 = new RegExp("^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$", "u");

function validate189(data, {instancePath=""}={}){
/*# sourceURL="is37" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$"},message:"must match pattern \""+"^(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc))(?:\\|(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]*)|order_column::(?:name|updated_time|tag_count|updated_at)|order_type::(?:desc|asc)))*$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const is38 = validate190;
const schema99 = {"type":"string","pattern":"^docker login -u \\S+ -p \\S+(?: \\S+)?$","$id":"is38"};
const pattern24 = new RegExp("^docker login -u \\S+ -p \\S+(?: \\S+)?$", "u");

function validate190(data, {instancePath=""}={}){
/*# sourceURL="is38" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern24.test(data)){
vErrors = addErrors(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^docker login -u \\S+ -p \\S+(?: \\S+)?$"},message:"must match pattern \""+"^docker login -u \\S+ -p \\S+(?: \\S+)?$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

const isDockerConfig = validate191;
const schema100 = {"$ref":"contract#/components/schemas/DockerConfig","$id":"isDockerConfig"};
const schema101 = {"type":"object","title":"Docker configuration","description":"A complete docker `config.json`. The key in `auths` is the registry's host.","required":["auths"],"properties":{"auths":{"type":"object","title":"Logins","description":"The login credentials for each registry.","minProperties":1,"additionalProperties":{"$ref":"#/components/schemas/DockerAuth"}}}};
const schema102 = {"type":"object","title":"Docker login","description":"The user name and password for a registry.","required":["auth"],"properties":{"auth":{"type":"string","description":"The user name and password, joined by a colon and encoded in Base64. This value is a secret.","examples":["bXkta3VhbGFsdW1wdXItMUBFWEFNUExFQUs6ZXhhbXBsZS1wYXNzd29yZA=="]}}};

function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "auth")]);
errors++;
}
if(data.auth !== undefined){
if(typeof data.auth !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auths === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "auths")]);
errors++;
}
if(data.auths !== undefined){
let data0 = data.auths;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/auths",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data0){
if(!(validate193(data0[key0], {instancePath:instancePath+"/auths/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = addErrors(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auths"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath=""}={}){
/*# sourceURL="isDockerConfig" */;
let vErrors = null;
let errors = 0;
if(!(validate192(data, {instancePath}))){
vErrors = addErrors(vErrors, validate192.errors);
errors = vErrors.length;
}
validate191.errors = vErrors;
return errors === 0;
}

const is40 = validate196;
const schema103 = {"type":"string","minLength":1,"$id":"is40"};

function validate196(data, {instancePath=""}={}){
/*# sourceURL="is40" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

const isApiVersionList = validate197;
const schema104 = {"$ref":"contract#/components/schemas/ApiVersionList","$id":"isApiVersionList"};
const schema105 = {"type":"object","title":"API versions","description":"The versions that the service supports.","required":["versions"],"properties":{"versions":{"type":["array","null"],"description":"The versions.","items":{"$ref":"#/components/schemas/ApiVersion"}}}};
const schema106 = {"type":"object","title":"API version","description":"One version of the API.","required":["id","links","version","status","updated","min_version"],"properties":{"id":{"type":"string","description":"The version number.","examples":["v2"]},"links":{"type":"object","title":"Link","description":"A link to the version.","required":["href","rel"],"properties":{"href":{"type":"string","description":"The URL of the version.","examples":["https://swr-api.my-kualalumpur-1.myhuaweicloud.com/v2"]},"rel":{"type":"string","description":"The relation of the URL to this version.","examples":["self"]}}},"version":{"type":"string","description":"The newest micro version. Can be empty.","examples":["2.26"]},"status":{"type":"string","description":"`CURRENT` for the recommended version, `SUPPORTED` for an older version, `DEPRECATED` for a version that may be removed.","enum":["CURRENT","SUPPORTED","DEPRECATED"],"examples":["CURRENT"]},"updated":{"type":"string","format":"date-time","description":"When the version was published, in UTC.","examples":["2020-07-09T00:00:00Z"]},"min_version":{"type":"string","description":"The oldest micro version. Can be empty.","examples":["2.0"]}},"x-evidence":{"grade":"D","note":"In other editions of the reference, each version contains all six fields; the samples of this edition are not valid JSON."}};

function validate199(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "id")]);
errors++;
}
if(data.links === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "links")]);
errors++;
}
if(data.version === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "version")]);
errors++;
}
if(data.status === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "status")]);
errors++;
}
if(data.updated === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "updated")]);
errors++;
}
if(data.min_version === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "min_version")]);
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/id"}, "string")]);
errors++;
}
}
if(data.links !== undefined){
let data1 = data.links;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.href === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/links"}, "href")]);
errors++;
}
if(data1.rel === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/links"}, "rel")]);
errors++;
}
if(data1.href !== undefined){
if(typeof data1.href !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/links/href"}, "string")]);
errors++;
}
}
if(data1.rel !== undefined){
if(typeof data1.rel !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/links/rel"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/links"}, "object")]);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/version"}, "string")]);
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/status"}, "string")]);
errors++;
}
if(!(((data5 === "CURRENT") || (data5 === "SUPPORTED")) || (data5 === "DEPRECATED"))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema106.properties.status.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.updated !== undefined){
let data6 = data.updated;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/updated"}, "string")]);
errors++;
}
}
if(data.min_version !== undefined){
if(typeof data.min_version !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/min_version"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.versions === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "versions")]);
errors++;
}
if(data.versions !== undefined){
let data0 = data.versions;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/versions",keyword:"type",params:{type: schema105.properties.versions.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate199(data0[i0], {instancePath:instancePath+"/versions/" + i0}))){
vErrors = addErrors(vErrors, validate199.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath=""}={}){
/*# sourceURL="isApiVersionList" */;
let vErrors = null;
let errors = 0;
if(!(validate198(data, {instancePath}))){
vErrors = addErrors(vErrors, validate198.errors);
errors = vErrors.length;
}
validate197.errors = vErrors;
return errors === 0;
}

const isApiVersionAnswer = validate202;
const schema107 = {"$ref":"contract#/components/schemas/ApiVersionAnswer","$id":"isApiVersionAnswer"};
const schema108 = {"type":"object","title":"One API version","description":"The requested version.","required":["version"],"properties":{"version":{"$ref":"#/components/schemas/ApiVersion"}}};

function validate203(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "version")]);
errors++;
}
if(data.version !== undefined){
if(!(validate199(data.version, {instancePath:instancePath+"/version"}))){
vErrors = addErrors(vErrors, validate199.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath=""}={}){
/*# sourceURL="isApiVersionAnswer" */;
let vErrors = null;
let errors = 0;
if(!(validate203(data, {instancePath}))){
vErrors = addErrors(vErrors, validate203.errors);
errors = vErrors.length;
}
validate202.errors = vErrors;
return errors === 0;
}

const isTokenAnswer = validate206;
const schema109 = {"$ref":"contract#/components/schemas/TokenAnswer","$id":"isTokenAnswer"};
const schema110 = {"type":"object","title":"Token","description":"Information about the token. The token itself is in the `X-Subject-Token` header.","required":["token"],"properties":{"token":{"type":"object","title":"Token","description":"The expiration time and the service catalogue of the token.","required":["expires_at","methods"],"properties":{"expires_at":{"type":"string","format":"date-time","description":"When the token expires, in UTC, 24 hours after it was issued.","examples":["2019-02-13T06:52:13.855000Z"]},"issued_at":{"type":"string","format":"date-time","description":"When the token was issued, in UTC.","examples":["2019-02-12T06:52:13.855000Z"],"x-evidence":{"grade":"D","note":"From the IAM reference, a separate document."}},"methods":{"type":"array","description":"The authentication methods of the user.","items":{"type":"string","description":"An authentication method.","examples":["password"]}},"catalog":{"type":["array","null"],"description":"The services that the token gives access to.","items":{"type":"object","title":"Service","description":"A service.","properties":{"endpoints":{"type":["array","null"],"description":"The endpoints of the service.","items":{"type":"object","title":"Endpoint","description":"An endpoint.","properties":{"region_id":{"type":"string","description":"The endpoint's region.","examples":["my-kualalumpur-1"]}}}}}}}}}}};

function validate207(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "token")]);
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.expires_at === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/token"}, "expires_at")]);
errors++;
}
if(data0.methods === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/token"}, "methods")]);
errors++;
}
if(data0.expires_at !== undefined){
let data1 = data0.expires_at;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/token/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token/expires_at"}, "string")]);
errors++;
}
}
if(data0.issued_at !== undefined){
let data2 = data0.issued_at;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/token/issued_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token/issued_at"}, "string")]);
errors++;
}
}
if(data0.methods !== undefined){
let data3 = data0.methods;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token/methods/" + i0}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token/methods"}, "array")]);
errors++;
}
}
if(data0.catalog !== undefined){
let data5 = data0.catalog;
if((!(Array.isArray(data5))) && (data5 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/token/catalog",keyword:"type",params:{type: schema110.properties.token.properties.catalog.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.endpoints !== undefined){
let data7 = data6.endpoints;
if((!(Array.isArray(data7))) && (data7 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/token/catalog/" + i1+"/endpoints",keyword:"type",params:{type: schema110.properties.token.properties.catalog.items.properties.endpoints.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.region_id !== undefined){
if(typeof data8.region_id !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token/catalog/" + i1+"/endpoints/" + i2+"/region_id"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token/catalog/" + i1+"/endpoints/" + i2}, "object")]);
errors++;
}
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token/catalog/" + i1}, "object")]);
errors++;
}
}
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/token"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath=""}={}){
/*# sourceURL="isTokenAnswer" */;
let vErrors = null;
let errors = 0;
if(!(validate207(data, {instancePath}))){
vErrors = addErrors(vErrors, validate207.errors);
errors = vErrors.length;
}
validate206.errors = vErrors;
return errors === 0;
}

const isTokenRequest = validate209;
const schema111 = {"$ref":"contract#/components/schemas/TokenRequest","$id":"isTokenRequest"};
const schema112 = {"type":"object","title":"Token request","description":"The user who requests a token, and the project of the token.","required":["auth"],"properties":{"auth":{"type":"object","title":"Authentication","description":"The user's identity and the token's scope.","required":["identity","scope"],"properties":{"identity":{"type":"object","title":"Identity","description":"The user and the password.","required":["methods","password"],"properties":{"methods":{"type":"array","description":"The authentication methods of the user.","minItems":1,"items":{"type":"string","description":"An authentication method.","enum":["password"],"examples":["password"]}},"password":{"type":"object","title":"Password","description":"The user and the password.","required":["user"],"properties":{"user":{"type":"object","title":"User","description":"An IAM user.","required":["name","password","domain"],"properties":{"name":{"type":"string","minLength":1,"description":"The user's name.","examples":["dev-lead"]},"password":{"type":"string","format":"password","minLength":1,"description":"The user's password. Don't store it in files or logs.","examples":["not-a-real-password"]},"domain":{"type":"object","title":"Account","description":"The account that the user belongs to.","required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The account's name.","examples":["demo"]}}}}}}}}},"scope":{"type":"object","title":"Scope","description":"The scope of the token. This API requires a project; IAM also supports wider scopes.","required":["project"],"properties":{"project":{"type":"object","title":"Project","description":"The project of a region.","required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The project's name, usually the name of the region.","examples":["my-kualalumpur-1"]}}}}}}}}};

function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "auth")]);
errors++;
}
if(data.auth !== undefined){
let data0 = data.auth;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.identity === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth"}, "identity")]);
errors++;
}
if(data0.scope === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth"}, "scope")]);
errors++;
}
if(data0.identity !== undefined){
let data1 = data0.identity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.methods === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/identity"}, "methods")]);
errors++;
}
if(data1.password === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/identity"}, "password")]);
errors++;
}
if(data1.methods !== undefined){
let data2 = data1.methods;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/auth/identity/methods",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/methods/" + i0}, "string")]);
errors++;
}
if(!(data3 === "password")){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/auth/identity/methods/" + i0,keyword:"enum",params:{allowedValues: schema112.properties.auth.properties.identity.properties.methods.items.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/methods"}, "array")]);
errors++;
}
}
if(data1.password !== undefined){
let data4 = data1.password;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.user === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/identity/password"}, "user")]);
errors++;
}
if(data4.user !== undefined){
let data5 = data4.user;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/identity/password/user"}, "name")]);
errors++;
}
if(data5.password === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/identity/password/user"}, "password")]);
errors++;
}
if(data5.domain === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/identity/password/user"}, "domain")]);
errors++;
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func1(data6) < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/auth/identity/password/user/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/password/user/name"}, "string")]);
errors++;
}
}
if(data5.password !== undefined){
let data7 = data5.password;
if(typeof data7 === "string"){
if(func1(data7) < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/auth/identity/password/user/password",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/password/user/password"}, "string")]);
errors++;
}
}
if(data5.domain !== undefined){
let data8 = data5.domain;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/identity/password/user/domain"}, "name")]);
errors++;
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func1(data9) < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/auth/identity/password/user/domain/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/password/user/domain/name"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/password/user/domain"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/password/user"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity/password"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/identity"}, "object")]);
errors++;
}
}
if(data0.scope !== undefined){
let data10 = data0.scope;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.project === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/scope"}, "project")]);
errors++;
}
if(data10.project !== undefined){
let data11 = data10.project;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath:instancePath+"/auth/scope/project"}, "name")]);
errors++;
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func1(data12) < 1){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/auth/scope/project/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/scope/project/name"}, "string")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/scope/project"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth/scope"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/auth"}, "object")]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath=""}={}){
/*# sourceURL="isTokenRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate210(data, {instancePath}))){
vErrors = addErrors(vErrors, validate210.errors);
errors = vErrors.length;
}
validate209.errors = vErrors;
return errors === 0;
}

const isProjectList = validate212;
const schema113 = {"$ref":"contract#/components/schemas/ProjectList","$id":"isProjectList"};
const schema114 = {"type":"object","title":"Projects","description":"The projects of the account.","required":["projects"],"properties":{"projects":{"type":["array","null"],"description":"The projects.","items":{"$ref":"#/components/schemas/Project"}},"links":{"$ref":"#/components/schemas/ProjectLinks"}}};
const schema115 = {"type":"object","title":"Project","description":"A project of an account.","required":["id","name","domain_id","enabled"],"properties":{"id":{"type":"string","description":"The project's ID, for `X-Project-Id`.","examples":["e9993fc787d94b6c886cbaa340f9c0f4"]},"name":{"type":"string","description":"The project's name, usually the name of its region.","examples":["my-kualalumpur-1"]},"description":{"type":"string","description":"The purpose of the project.","examples":[""]},"domain_id":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"The ID of the owning account.","examples":["da44776c316c4a99b3683bb174f8821b"]},"parent_id":{"type":"string","description":"The ID of the parent.","examples":["da44776c316c4a99b3683bb174f8821b"]},"is_domain":{"type":"boolean","description":"Whether the project represents a whole account.","examples":[false]},"enabled":{"type":"boolean","description":"Whether the project is enabled.","examples":[true]},"links":{"$ref":"#/components/schemas/ProjectLinks"}}};
const schema116 = {"type":"object","title":"Links","description":"The URLs of this response and of the adjacent pages.","properties":{"self":{"type":"string","description":"The URL of this response.","examples":["https://iam.my-kualalumpur-1.myhuaweicloud.com/v3/projects"]},"previous":{"type":["string","null"],"description":"The URL of the previous page.","examples":[null]},"next":{"type":["string","null"],"description":"The URL of the next page.","examples":[null]}}};

function validate215(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
if(typeof data.self !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/self"}, "string")]);
errors++;
}
}
if(data.previous !== undefined){
let data1 = data.previous;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/previous",keyword:"type",params:{type: schema116.properties.previous.type},message:"must be string,null"}]);
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/next",keyword:"type",params:{type: schema116.properties.next.type},message:"must be string,null"}]);
errors++;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "id")]);
errors++;
}
if(data.name === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "name")]);
errors++;
}
if(data.domain_id === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "domain_id")]);
errors++;
}
if(data.enabled === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "enabled")]);
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/id"}, "string")]);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/name"}, "string")]);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/description"}, "string")]);
errors++;
}
}
if(data.domain_id !== undefined){
let data3 = data.domain_id;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/domain_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/domain_id"}, "string")]);
errors++;
}
}
if(data.parent_id !== undefined){
if(typeof data.parent_id !== "string"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/parent_id"}, "string")]);
errors++;
}
}
if(data.is_domain !== undefined){
if(typeof data.is_domain !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/is_domain"}, "boolean")]);
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = addErrors(vErrors, [wrongType({instancePath:instancePath+"/enabled"}, "boolean")]);
errors++;
}
}
if(data.links !== undefined){
if(!(validate215(data.links, {instancePath:instancePath+"/links"}))){
vErrors = addErrors(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.projects === undefined){
vErrors = addErrors(vErrors, [missing({instancePath}, "projects")]);
errors++;
}
if(data.projects !== undefined){
let data0 = data.projects;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addErrors(vErrors, [{instancePath:instancePath+"/projects",keyword:"type",params:{type: schema114.properties.projects.type},message:"must be array,null"}]);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate214(data0[i0], {instancePath:instancePath+"/projects/" + i0}))){
vErrors = addErrors(vErrors, validate214.errors);
errors = vErrors.length;
}
}
}
}
if(data.links !== undefined){
if(!(validate215(data.links, {instancePath:instancePath+"/links"}))){
vErrors = addErrors(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "object")]);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath=""}={}){
/*# sourceURL="isProjectList" */;
let vErrors = null;
let errors = 0;
if(!(validate213(data, {instancePath}))){
vErrors = addErrors(vErrors, validate213.errors);
errors = vErrors.length;
}
validate212.errors = vErrors;
return errors === 0;
}

const is46 = validate220;
const schema117 = {"type":"string","minLength":1,"maxLength":64,"$id":"is46"};

function validate220(data, {instancePath=""}={}){
/*# sourceURL="is46" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
vErrors = addErrors(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}]);
errors++;
}
if(func1(data) < 1){
vErrors = addErrors(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = addErrors(vErrors, [wrongType({instancePath}, "string")]);
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


/** Checks for each operation: its parameters, its request body, and the body and headers of each response. */
export const validators: Validators = {
  listNamespaces: { parameters: { 'namespace': { in: 'query', required: false, integer: false, check: is3 }, 'filter': { in: 'query', required: false, integer: false, check: is4 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isNamespaceList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  createNamespace: { parameters: {  }, requestBody: isCreateNamespaceRequest, bodyFields: ['namespace'], responses: { '201': { body: isWriteAnswer, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '409': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  showNamespace: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName } }, requestBody: null, bodyFields: [], responses: { '200': { body: isNamespace, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  deleteNamespaces: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '406': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  showNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName } }, requestBody: null, bodyFields: [], responses: { '200': { body: isNamespaceAuth, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  createNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName } }, requestBody: isUserPermissionList, bodyFields: ['user_id', 'user_name', 'auth'], responses: { '201': { body: isWriteAnswer, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '409': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  updateNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName } }, requestBody: isUserPermissionList, bodyFields: ['user_id', 'user_name', 'auth'], responses: { '201': { body: isWriteAnswer, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  deleteNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName } }, requestBody: isUserIdList, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  createRepo: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName } }, requestBody: isCreateRepoRequest, bodyFields: ['repository', 'is_public', 'category', 'description'], responses: { '201': { body: isWriteAnswer, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '409': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  showRepository: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepository, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  updateRepo: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName } }, requestBody: isUpdateRepoRequest, bodyFields: ['is_public', 'category', 'description'], responses: { '201': { body: isWriteAnswer, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  deleteRepo: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '406': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  listRepositoryTags: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName }, 'limit': { in: 'query', required: false, integer: true, check: is18 }, 'offset': { in: 'query', required: false, integer: true, check: is19 }, 'order_column': { in: 'query', required: false, integer: false, check: is20 }, 'order_type': { in: 'query', required: false, integer: false, check: is21 }, 'tag': { in: 'query', required: false, integer: false, check: is22 }, 'filter': { in: 'query', required: false, integer: false, check: is23 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isTagList, bodyOptional: false, headers: { 'content-range': { required: false, check: is16 }, 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  deleteRepoTag: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName }, 'tag': { in: 'path', required: true, integer: false, check: is24 } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  listRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName } }, requestBody: null, bodyFields: [], responses: { '200': { body: isAccessDomainList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  createRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName } }, requestBody: isCreateRepoDomainsRequest, bodyFields: ['access_domain', 'permit', 'deadline', 'description'], responses: { '201': { body: isWriteAnswer, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '409': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  showAccessDomain: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName }, 'access_domain': { in: 'path', required: true, integer: false, check: isAccessDomainName } }, requestBody: null, bodyFields: [], responses: { '200': { body: isAccessDomainLookup, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  updateRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName }, 'access_domain': { in: 'path', required: true, integer: false, check: isAccessDomainName } }, requestBody: isUpdateRepoDomainsRequest, bodyFields: ['permit', 'deadline', 'description'], responses: { '201': { body: isWriteAnswer, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '413': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  deleteRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, integer: false, check: isNamespaceName }, 'repository': { in: 'path', required: true, integer: false, check: isRepositoryPathName }, 'access_domain': { in: 'path', required: true, integer: false, check: isAccessDomainName } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  listReposDetails: { parameters: { 'namespace': { in: 'query', required: false, integer: false, check: is3 }, 'name': { in: 'query', required: false, integer: false, check: is22 }, 'category': { in: 'query', required: false, integer: false, check: isCategory }, 'limit': { in: 'query', required: false, integer: true, check: is18 }, 'offset': { in: 'query', required: false, integer: true, check: is19 }, 'order_column': { in: 'query', required: false, integer: false, check: is32 }, 'order_type': { in: 'query', required: false, integer: false, check: is21 }, 'filter': { in: 'query', required: false, integer: false, check: is33 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepositoryList, bodyOptional: false, headers: { 'content-range': { required: false, check: is16 }, 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  listSharedReposDetails: { parameters: { 'center': { in: 'query', required: false, integer: false, check: is35 }, 'namespace': { in: 'query', required: false, integer: false, check: is3 }, 'name': { in: 'query', required: false, integer: false, check: is22 }, 'limit': { in: 'query', required: false, integer: true, check: is18 }, 'offset': { in: 'query', required: false, integer: true, check: is19 }, 'order_column': { in: 'query', required: false, integer: false, check: is36 }, 'order_type': { in: 'query', required: false, integer: false, check: is21 }, 'filter': { in: 'query', required: false, integer: false, check: is37 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isSharedRepositoryList, bodyOptional: false, headers: { 'content-range': { required: false, check: is16 }, 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  createSecret: { parameters: { 'projectname': { in: 'query', required: false, integer: false, check: is40 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isDockerConfig, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'x-swr-dockerlogin': { required: true, check: is38 }, 'x-swr-expireat': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  listApiVersions: { parameters: {  }, requestBody: null, bodyFields: [], responses: { '200': { body: isApiVersionList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  showApiVersion: { parameters: { 'api_version': { in: 'path', required: true, integer: false, check: is40 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isApiVersionAnswer, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '404': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  keystoneCreateUserTokenByPassword: { parameters: {  }, requestBody: isTokenRequest, bodyFields: ['auth'], responses: { '201': { body: isTokenAnswer, bodyOptional: false, headers: { 'x-subject-token': { required: true, check: is40 }, 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
  keystoneListProjects: { parameters: { 'name': { in: 'query', required: false, integer: false, check: is46 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isProjectList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '400': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '401': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '403': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } }, '429': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 }, 'retry-after': { required: false, check: is0 } } }, '500': { body: isError, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is0 } } } } },
}
