// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck
import type { Check } from './validators.js'

/** The checks of the requests of an operation. */
export interface RequestChecks {
  /** `type`: how to parse the text in the URL. `required`: only of query parameters, since paths always have theirs. */
  parameters: Record<
    string,
    { in: 'path' | 'query' | 'header'; type: 'string' | 'integer' | 'boolean'; required?: true; check: Check }
  >
  /** `null` means that the operation has no request body. */
  body: Check | null
}

const codePoints = text => text.length > 65536 ? text.length >> 1 : [...text].length
const func_e555cce0 = codePoints;

const pattern_06669f18 = new RegExp("^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8}))(?:\\|\\b|$))+$", "u");

const pattern_15880c5c = new RegExp("^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$", "u");

const pattern_3654ed2a = new RegExp("^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$", "u");

const pattern_382eec9b = new RegExp("^(?:[1-9][0-9]{0,2}|1000)$", "u");

const pattern_4366a2f7 = new RegExp("^(?:(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:updated_at|tag)|order_type::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_5817e638 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");

const pattern_853f08fd = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*$", "u");

const pattern_869dd319 = new RegExp("^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_94ad1543 = new RegExp("^(?:[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$", "u");

const pattern_a1d769a7 = new RegExp("^(?:(?:namespace::[a-z0-9._-]{1,64}|mode::visible)(?:\\|\\b|$))+$", "u");

const pattern_a65f27c4 = new RegExp("^[a-z0-9._-]+$", "u");

const pattern_ae87b17b = new RegExp("^(?:(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|updated_at|namespace|domain_name)|order_type::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_ca1eac97 = new RegExp("^(?:forever|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z)$", "u");

const pattern_d342fb83 = new RegExp("^[0-9a-f]{32}$", "u");

const pattern_e0a3919e = new RegExp("^(?:(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|is_public::(?:true|false)|center::self|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|namespace|is_public)|order_type::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_ef2224bd = new RegExp("^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$", "u");

const pattern_f5aabed7 = new RegExp("^[A-Za-z0-9]+$", "u");

const schema_04d608ed = {"type":"integer","format":"int32","enum":[7,3,1]};

const schema_13abb1e6 = {"type":"string","enum":["name","updated_time","tag_count","updated_at","namespace","domain_name"],"$id":"is_3f03b8ed"};

const schema_235d1833 = {"type":"string","enum":["true","false"],"$id":"is_589624e2"};

const schema_33186391 = {"type":"string","enum":["app_server","linux","framework_app","database","lang","other","arm","windows"]};

const schema_35859208 = {"type":"string","enum":["self","thirdparty"],"$id":"is_7811f782"};

const schema_374b79a4 = {"type":"object","required":["name","action","trigger_type","condition","app_type","application","cluster_ns","enable"],"properties":{"name":{"$ref":"contract#/components/schemas/TriggerName"},"action":{"type":"string","enum":["update"]},"trigger_type":{"type":"string","enum":["all","tag","regular"]},"condition":{"type":"string","minLength":1},"app_type":{"type":"string","enum":["deployments","statefulsets"]},"application":{"type":"string","minLength":1},"cluster_ns":{"type":"string","minLength":1},"trigger_mode":{"type":"string","enum":["cce","cci"]},"cluster_id":{"type":"string"},"cluster_name":{"type":"string"},"container":{"type":"string"},"enable":{"$ref":"contract#/components/schemas/TriggerEnabled"}}};

const schema_404b08a7 = {"type":"object","required":["kind","pattern"],"properties":{"kind":{"type":"string","enum":["label","regexp"]},"pattern":{"type":"string","minLength":1}}};

const schema_57985179 = {"type":"object","required":["template","params","tag_selectors"],"properties":{"template":{"type":"string","enum":["date_rule","tag_rule"]},"params":{"$ref":"contract#/components/schemas/RetentionParamsRequest"},"tag_selectors":{"type":"array","items":{"$ref":"contract#/components/schemas/RetentionSelectorRequest"}}}};

const schema_66819b8c = {"type":"string","enum":["true","false"]};

const schema_8a3a8abf = {"type":"string","enum":["updated_at","tag"],"$id":"is_203c6f27"};

const schema_97a3a8dd = {"type":"string","enum":["name","updated_time","tag_count","namespace","is_public"],"$id":"is_ed1a99db"};

const schema_9ac72286 = {"type":"object","required":["algorithm","rules"],"properties":{"algorithm":{"type":"string","enum":["or"]},"rules":{"type":"array","maxItems":1,"items":{"$ref":"contract#/components/schemas/RetentionRuleRequest"}}}};

const schema_9cc87d99 = {"type":"string","enum":["store","downflow"],"$id":"is_62a9c914"};

const schema_ae828ff0 = {"type":"string","enum":["read"]};

const schema_bb323c12 = {"type":"string","enum":["daily","monthly"],"$id":"is_342b228c"};

const schema_d630c1ff = {"type":"string","enum":["desc","asc"],"$id":"is_2494a04f"};

function isAccessDomainName(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) < 1){
isAccessDomainName.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isAccessDomainName.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
isAccessDomainName.errors = vErrors;
return errors === 0;
}

function isCategory(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
isCategory.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data === "app_server") || (data === "linux")) || (data === "framework_app")) || (data === "database")) || (data === "lang")) || (data === "other")) || (data === "arm")) || (data === "windows"))){
isCategory.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_33186391.enum},message:"must be equal to one of the allowed values"}];
return false;
}
isCategory.errors = vErrors;
return errors === 0;
}

function isCreateImageSyncRepoRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.remoteRegionId === undefined) && (missing0 = "remoteRegionId")) || ((data.remoteNamespace === undefined) && (missing0 = "remoteNamespace"))){
isCreateImageSyncRepoRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.remoteRegionId !== undefined){
let data0 = data.remoteRegionId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func_e555cce0(data0) < 1){
isCreateImageSyncRepoRequest.errors = [{instancePath:instancePath+"/remoteRegionId",schemaPath:"#/properties/remoteRegionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isCreateImageSyncRepoRequest.errors = [{instancePath:instancePath+"/remoteRegionId",schemaPath:"#/properties/remoteRegionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteNamespace !== undefined){
const _errs3 = errors;
if(!(validate_b7d5a68b(data.remoteNamespace, {instancePath:instancePath+"/remoteNamespace",parentData:data,parentDataProperty:"remoteNamespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_b7d5a68b.errors : vErrors.concat(validate_b7d5a68b.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syncAuto !== undefined){
const _errs4 = errors;
if(typeof data.syncAuto !== "boolean"){
isCreateImageSyncRepoRequest.errors = [{instancePath:instancePath+"/syncAuto",schemaPath:"#/properties/syncAuto/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
const _errs6 = errors;
if(typeof data.override !== "boolean"){
isCreateImageSyncRepoRequest.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
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
isCreateImageSyncRepoRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isCreateImageSyncRepoRequest.errors = vErrors;
return errors === 0;
}

function isCreateManualImageSyncRepoRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.imageTag === undefined) && (missing0 = "imageTag")) || ((data.remoteRegionId === undefined) && (missing0 = "remoteRegionId"))) || ((data.remoteNamespace === undefined) && (missing0 = "remoteNamespace"))){
isCreateManualImageSyncRepoRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.imageTag !== undefined){
let data0 = data.imageTag;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
isCreateManualImageSyncRepoRequest.errors = [{instancePath:instancePath+"/imageTag",schemaPath:"#/properties/imageTag/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate_88e9868b(data0[i0], {instancePath:instancePath+"/imageTag/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_88e9868b.errors : vErrors.concat(validate_88e9868b.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
isCreateManualImageSyncRepoRequest.errors = [{instancePath:instancePath+"/imageTag",schemaPath:"#/properties/imageTag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteRegionId !== undefined){
let data2 = data.remoteRegionId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func_e555cce0(data2) < 1){
isCreateManualImageSyncRepoRequest.errors = [{instancePath:instancePath+"/remoteRegionId",schemaPath:"#/properties/remoteRegionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isCreateManualImageSyncRepoRequest.errors = [{instancePath:instancePath+"/remoteRegionId",schemaPath:"#/properties/remoteRegionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteNamespace !== undefined){
const _errs6 = errors;
if(!(validate_b7d5a68b(data.remoteNamespace, {instancePath:instancePath+"/remoteNamespace",parentData:data,parentDataProperty:"remoteNamespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_b7d5a68b.errors : vErrors.concat(validate_b7d5a68b.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
const _errs7 = errors;
if(typeof data.override !== "boolean"){
isCreateManualImageSyncRepoRequest.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
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
isCreateManualImageSyncRepoRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isCreateManualImageSyncRepoRequest.errors = vErrors;
return errors === 0;
}

function isCreateNamespaceRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.namespace === undefined) && (missing0 = "namespace")){
isCreateNamespaceRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.namespace !== undefined){
if(!(validate_b7d5a68b(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_b7d5a68b.errors : vErrors.concat(validate_b7d5a68b.errors);
errors = vErrors.length;
}
}
}
}
else {
isCreateNamespaceRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isCreateNamespaceRequest.errors = vErrors;
return errors === 0;
}

function isCreateRepoDomainsRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.access_domain === undefined) && (missing0 = "access_domain")) || ((data.permit === undefined) && (missing0 = "permit"))) || ((data.deadline === undefined) && (missing0 = "deadline"))){
isCreateRepoDomainsRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_domain !== undefined){
const _errs1 = errors;
if(!(validate_ce0fcf2c(data.access_domain, {instancePath:instancePath+"/access_domain",parentData:data,parentDataProperty:"access_domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_ce0fcf2c.errors : vErrors.concat(validate_ce0fcf2c.errors);
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
if(!(validate_ecadb0fe(data.permit, {instancePath:instancePath+"/permit",parentData:data,parentDataProperty:"permit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_ecadb0fe.errors : vErrors.concat(validate_ecadb0fe.errors);
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
if(!(validate_3ef2099c(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_3ef2099c.errors : vErrors.concat(validate_3ef2099c.errors);
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
isCreateRepoDomainsRequest.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
isCreateRepoDomainsRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isCreateRepoDomainsRequest.errors = vErrors;
return errors === 0;
}

function isCreateRepoRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.repository === undefined) && (missing0 = "repository")){
isCreateRepoRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.repository !== undefined){
const _errs1 = errors;
if(!(validate_aa6d9d32(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_aa6d9d32.errors : vErrors.concat(validate_aa6d9d32.errors);
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
isCreateRepoRequest.errors = [{instancePath:instancePath+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate_282a076e(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_282a076e.errors : vErrors.concat(validate_282a076e.errors);
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
isCreateRepoRequest.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
isCreateRepoRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isCreateRepoRequest.errors = vErrors;
return errors === 0;
}

function isCreateRepoTagRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source_tag === undefined) && (missing0 = "source_tag")) || ((data.destination_tag === undefined) && (missing0 = "destination_tag"))){
isCreateRepoTagRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.source_tag !== undefined){
const _errs1 = errors;
if(!(validate_88e9868b(data.source_tag, {instancePath:instancePath+"/source_tag",parentData:data,parentDataProperty:"source_tag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_88e9868b.errors : vErrors.concat(validate_88e9868b.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.destination_tag !== undefined){
const _errs2 = errors;
if(!(validate_88e9868b(data.destination_tag, {instancePath:instancePath+"/destination_tag",parentData:data,parentDataProperty:"destination_tag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_88e9868b.errors : vErrors.concat(validate_88e9868b.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
const _errs3 = errors;
if(typeof data.override !== "boolean"){
isCreateRepoTagRequest.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
isCreateRepoTagRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isCreateRepoTagRequest.errors = vErrors;
return errors === 0;
}

function isCreateTriggerRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.name === undefined) && (missing0 = "name")) || ((data.action === undefined) && (missing0 = "action"))) || ((data.trigger_type === undefined) && (missing0 = "trigger_type"))) || ((data.condition === undefined) && (missing0 = "condition"))) || ((data.app_type === undefined) && (missing0 = "app_type"))) || ((data.application === undefined) && (missing0 = "application"))) || ((data.cluster_ns === undefined) && (missing0 = "cluster_ns"))) || ((data.enable === undefined) && (missing0 = "enable"))){
isCreateTriggerRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(!(validate_168fcf0a(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_168fcf0a.errors : vErrors.concat(validate_168fcf0a.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data1 = data.action;
const _errs2 = errors;
if(typeof data1 !== "string"){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "update")){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger_type !== undefined){
let data2 = data.trigger_type;
const _errs4 = errors;
if(typeof data2 !== "string"){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/trigger_type",schemaPath:"#/properties/trigger_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "all") || (data2 === "tag")) || (data2 === "regular"))){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/trigger_type",schemaPath:"#/properties/trigger_type/enum",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.trigger_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.condition !== undefined){
let data3 = data.condition;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func_e555cce0(data3) < 1){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_type !== undefined){
let data4 = data.app_type;
const _errs8 = errors;
if(typeof data4 !== "string"){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/app_type",schemaPath:"#/properties/app_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "deployments") || (data4 === "statefulsets"))){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/app_type",schemaPath:"#/properties/app_type/enum",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.app_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.application !== undefined){
let data5 = data.application;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func_e555cce0(data5) < 1){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_ns !== undefined){
let data6 = data.cluster_ns;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(func_e555cce0(data6) < 1){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/cluster_ns",schemaPath:"#/properties/cluster_ns/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/cluster_ns",schemaPath:"#/properties/cluster_ns/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger_mode !== undefined){
let data7 = data.trigger_mode;
const _errs14 = errors;
if(typeof data7 !== "string"){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/trigger_mode",schemaPath:"#/properties/trigger_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "cce") || (data7 === "cci"))){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/trigger_mode",schemaPath:"#/properties/trigger_mode/enum",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.trigger_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_id !== undefined){
const _errs16 = errors;
if(typeof data.cluster_id !== "string"){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_name !== undefined){
const _errs18 = errors;
if(typeof data.cluster_name !== "string"){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.container !== undefined){
const _errs20 = errors;
if(typeof data.container !== "string"){
isCreateTriggerRequest.errors = [{instancePath:instancePath+"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enable !== undefined){
const _errs22 = errors;
if(!(validate_b20f90d8(data.enable, {instancePath:instancePath+"/enable",parentData:data,parentDataProperty:"enable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_b20f90d8.errors : vErrors.concat(validate_b20f90d8.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
isCreateTriggerRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isCreateTriggerRequest.errors = vErrors;
return errors === 0;
}

function isDeleteImageSyncRepoRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.remoteRegionId === undefined) && (missing0 = "remoteRegionId")) || ((data.remoteNamespace === undefined) && (missing0 = "remoteNamespace"))){
isDeleteImageSyncRepoRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.remoteRegionId !== undefined){
let data0 = data.remoteRegionId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func_e555cce0(data0) < 1){
isDeleteImageSyncRepoRequest.errors = [{instancePath:instancePath+"/remoteRegionId",schemaPath:"#/properties/remoteRegionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isDeleteImageSyncRepoRequest.errors = [{instancePath:instancePath+"/remoteRegionId",schemaPath:"#/properties/remoteRegionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteNamespace !== undefined){
const _errs3 = errors;
if(!(validate_b7d5a68b(data.remoteNamespace, {instancePath:instancePath+"/remoteNamespace",parentData:data,parentDataProperty:"remoteNamespace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_b7d5a68b.errors : vErrors.concat(validate_b7d5a68b.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
isDeleteImageSyncRepoRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isDeleteImageSyncRepoRequest.errors = vErrors;
return errors === 0;
}

function isNamespaceName(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
isNamespaceName.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
isNamespaceName.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_ef2224bd.test(data)){
isNamespaceName.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
isNamespaceName.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
isNamespaceName.errors = vErrors;
return errors === 0;
}

function isRepositoryName(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
isRepositoryName.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
isRepositoryName.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_3654ed2a.test(data)){
isRepositoryName.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
isRepositoryName.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
isRepositoryName.errors = vErrors;
return errors === 0;
}

function isRepositoryPathName(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
isRepositoryPathName.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
isRepositoryPathName.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_15880c5c.test(data)){
isRepositoryPathName.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
isRepositoryPathName.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
isRepositoryPathName.errors = vErrors;
return errors === 0;
}

function isRetentionRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.rules === undefined) && (missing0 = "rules"))){
isRetentionRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
isRetentionRequest.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "or")){
isRetentionRequest.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema_9ac72286.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data1 = data.rules;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1){
isRetentionRequest.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate_7973452c(data1[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_7973452c.errors : vErrors.concat(validate_7973452c.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
isRetentionRequest.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
isRetentionRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isRetentionRequest.errors = vErrors;
return errors === 0;
}

function isTokenRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.auth === undefined) && (missing0 = "auth")){
isTokenRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth !== undefined){
let data0 = data.auth;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.identity === undefined) && (missing1 = "identity")){
isTokenRequest.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.identity !== undefined){
let data1 = data0.identity;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.methods === undefined) && (missing2 = "methods")){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity",schemaPath:"#/properties/auth/properties/identity/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.methods !== undefined){
let data2 = data1.methods;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/methods",schemaPath:"#/properties/auth/properties/identity/properties/methods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/methods/" + i0,schemaPath:"#/properties/auth/properties/identity/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/methods",schemaPath:"#/properties/auth/properties/identity/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password",schemaPath:"#/properties/auth/properties/identity/properties/password/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data4.user !== undefined){
let data5 = data4.user;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing4;
if((data5.password === undefined) && (missing4 = "password")){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data5.id !== undefined){
let data6 = data5.id;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func_e555cce0(data6) < 1){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user/id",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user/id",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.name !== undefined){
let data7 = data5.name;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func_e555cce0(data7) < 1){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user/name",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user/name",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.password !== undefined){
let data8 = data5.password;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(func_e555cce0(data8) < 1){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user/password",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user/password",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.domain !== undefined){
const _errs19 = errors;
if(!(validate_a1e78ce0(data5.domain, {instancePath:instancePath+"/auth/identity/password/user/domain",parentData:data5,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_a1e78ce0.errors : vErrors.concat(validate_a1e78ce0.errors);
errors = vErrors.length;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password/user",schemaPath:"#/properties/auth/properties/identity/properties/password/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/password",schemaPath:"#/properties/auth/properties/identity/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.token !== undefined){
let data10 = data1.token;
const _errs20 = errors;
if(errors === _errs20){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing5;
if((data10.id === undefined) && (missing5 = "id")){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/token",schemaPath:"#/properties/auth/properties/identity/properties/token/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data10.id !== undefined){
let data11 = data10.id;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(func_e555cce0(data11) < 1){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/token/id",schemaPath:"#/properties/auth/properties/identity/properties/token/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/token/id",schemaPath:"#/properties/auth/properties/identity/properties/token/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity/token",schemaPath:"#/properties/auth/properties/identity/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/identity",schemaPath:"#/properties/auth/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data12 = data0.scope;
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.project !== undefined){
let data13 = data12.project;
const _errs26 = errors;
if(errors === _errs26){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined){
let data14 = data13.id;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data14 === "string"){
if(func_e555cce0(data14) < 1){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/scope/project/id",schemaPath:"#/properties/auth/properties/scope/properties/project/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/scope/project/id",schemaPath:"#/properties/auth/properties/scope/properties/project/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.name !== undefined){
let data15 = data13.name;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data15 === "string"){
if(func_e555cce0(data15) < 1){
isTokenRequest.errors = [{instancePath:instancePath+"/auth/scope/project/name",schemaPath:"#/properties/auth/properties/scope/properties/project/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/scope/project/name",schemaPath:"#/properties/auth/properties/scope/properties/project/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.domain !== undefined){
const _errs32 = errors;
if(!(validate_a1e78ce0(data13.domain, {instancePath:instancePath+"/auth/scope/project/domain",parentData:data13,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_a1e78ce0.errors : vErrors.concat(validate_a1e78ce0.errors);
errors = vErrors.length;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/scope/project",schemaPath:"#/properties/auth/properties/scope/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.domain !== undefined){
const _errs33 = errors;
if(!(validate_a1e78ce0(data12.domain, {instancePath:instancePath+"/auth/scope/domain",parentData:data12,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_a1e78ce0.errors : vErrors.concat(validate_a1e78ce0.errors);
errors = vErrors.length;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
isTokenRequest.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
isTokenRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isTokenRequest.errors = vErrors;
return errors === 0;
}

function isTriggerName(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
isTriggerName.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
isTriggerName.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_5817e638.test(data)){
isTriggerName.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
isTriggerName.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
isTriggerName.errors = vErrors;
return errors === 0;
}

function isUpdateRepoDomainsRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.permit === undefined) && (missing0 = "permit")) || ((data.deadline === undefined) && (missing0 = "deadline"))){
isUpdateRepoDomainsRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.permit !== undefined){
const _errs1 = errors;
if(!(validate_ecadb0fe(data.permit, {instancePath:instancePath+"/permit",parentData:data,parentDataProperty:"permit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_ecadb0fe.errors : vErrors.concat(validate_ecadb0fe.errors);
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
if(!(validate_3ef2099c(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_3ef2099c.errors : vErrors.concat(validate_3ef2099c.errors);
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
isUpdateRepoDomainsRequest.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
isUpdateRepoDomainsRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isUpdateRepoDomainsRequest.errors = vErrors;
return errors === 0;
}

function isUpdateRepoRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_public !== undefined){
const _errs1 = errors;
if(typeof data.is_public !== "boolean"){
isUpdateRepoRequest.errors = [{instancePath:instancePath+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate_282a076e(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_282a076e.errors : vErrors.concat(validate_282a076e.errors);
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
isUpdateRepoRequest.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
isUpdateRepoRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isUpdateRepoRequest.errors = vErrors;
return errors === 0;
}

function isUpdateTriggerRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enable === undefined) && (missing0 = "enable")){
isUpdateTriggerRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.enable !== undefined){
if(!(validate_b20f90d8(data.enable, {instancePath:instancePath+"/enable",parentData:data,parentDataProperty:"enable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_b20f90d8.errors : vErrors.concat(validate_b20f90d8.errors);
errors = vErrors.length;
}
}
}
}
else {
isUpdateTriggerRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
isUpdateTriggerRequest.errors = vErrors;
return errors === 0;
}

function isUserIdList(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
isUserIdList.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate_e5594bf4(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_e5594bf4.errors : vErrors.concat(validate_e5594bf4.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
if(new Set(data).size < data.length){
isUserIdList.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{},message:"must not contain an item twice"}];
return false;
}
}
}
}
else {
isUserIdList.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
isUserIdList.errors = vErrors;
return errors === 0;
}

function isUserPermissionList(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
isUserPermissionList.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate_7f0956b6(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_7f0956b6.errors : vErrors.concat(validate_7f0956b6.errors);
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
isUserPermissionList.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
isUserPermissionList.errors = vErrors;
return errors === 0;
}

function is_00404e68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_00404e68" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_00404e68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
is_00404e68.errors = vErrors;
return errors === 0;
}

function is_033d4ba1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_033d4ba1" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_033d4ba1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 1000 || isNaN(data)){
is_033d4ba1.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
is_033d4ba1.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
is_033d4ba1.errors = vErrors;
return errors === 0;
}

function is_203c6f27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_203c6f27" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_203c6f27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "updated_at") || (data === "tag"))){
is_203c6f27.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_8a3a8abf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_203c6f27.errors = vErrors;
return errors === 0;
}

function is_2494a04f(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_2494a04f" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_2494a04f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "desc") || (data === "asc"))){
is_2494a04f.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_d630c1ff.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_2494a04f.errors = vErrors;
return errors === 0;
}

function is_2a5e2458(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_2a5e2458" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
is_2a5e2458.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
is_2a5e2458.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_a65f27c4.test(data)){
is_2a5e2458.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""}];
return false;
}
}
}
}
else {
is_2a5e2458.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_2a5e2458.errors = vErrors;
return errors === 0;
}

function is_342b228c(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_342b228c" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_342b228c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "daily") || (data === "monthly"))){
is_342b228c.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_bb323c12.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_342b228c.errors = vErrors;
return errors === 0;
}

function is_36aa0dd5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_36aa0dd5" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_36aa0dd5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 100 || isNaN(data)){
is_36aa0dd5.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
is_36aa0dd5.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
is_36aa0dd5.errors = vErrors;
return errors === 0;
}

function is_37adf202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_37adf202" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_37adf202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 2147483647 || isNaN(data)){
is_37adf202.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
is_37adf202.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
is_37adf202.errors = vErrors;
return errors === 0;
}

function is_3f03b8ed(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_3f03b8ed" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_3f03b8ed.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "name") || (data === "updated_time")) || (data === "tag_count")) || (data === "updated_at")) || (data === "namespace")) || (data === "domain_name"))){
is_3f03b8ed.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_13abb1e6.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_3f03b8ed.errors = vErrors;
return errors === 0;
}

function is_4876df4b(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_4876df4b" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
is_4876df4b.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
is_4876df4b.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
is_4876df4b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_4876df4b.errors = vErrors;
return errors === 0;
}

function is_4ed13c49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_4ed13c49" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_4ed13c49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 5000 || isNaN(data)){
is_4ed13c49.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
is_4ed13c49.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
is_4ed13c49.errors = vErrors;
return errors === 0;
}

function is_558a8942(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_558a8942" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
is_558a8942.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
is_558a8942.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_f5aabed7.test(data)){
is_558a8942.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+$"},message:"must match pattern \""+"^[A-Za-z0-9]+$"+"\""}];
return false;
}
}
}
}
else {
is_558a8942.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_558a8942.errors = vErrors;
return errors === 0;
}

function is_589624e2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_589624e2" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_589624e2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "true") || (data === "false"))){
is_589624e2.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_235d1833.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_589624e2.errors = vErrors;
return errors === 0;
}

function is_62a9c914(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_62a9c914" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_62a9c914.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "store") || (data === "downflow"))){
is_62a9c914.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_9cc87d99.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_62a9c914.errors = vErrors;
return errors === 0;
}

function is_67834879(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_67834879" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_d342fb83.test(data)){
is_67834879.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
is_67834879.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_67834879.errors = vErrors;
return errors === 0;
}

function is_7811f782(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_7811f782" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_7811f782.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "self") || (data === "thirdparty"))){
is_7811f782.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_35859208.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_7811f782.errors = vErrors;
return errors === 0;
}

function is_7cb541e8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_7cb541e8" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
is_7cb541e8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
is_7cb541e8.errors = vErrors;
return errors === 0;
}

function is_8761c163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_8761c163" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
is_8761c163.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
is_8761c163.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_853f08fd.test(data)){
is_8761c163.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
is_8761c163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_8761c163.errors = vErrors;
return errors === 0;
}

function is_877a4a30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_877a4a30" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_877a4a30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
is_877a4a30.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
is_877a4a30.errors = vErrors;
return errors === 0;
}

function is_8a86fdb4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_8a86fdb4" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_a1d769a7.test(data)){
is_8a86fdb4.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:namespace::[a-z0-9._-]{1,64}|mode::visible)(?:\\|\\b|$))+$"},message:"must match pattern \""+"^(?:(?:namespace::[a-z0-9._-]{1,64}|mode::visible)(?:\\|\\b|$))+$"+"\""}];
return false;
}
}
else {
is_8a86fdb4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_8a86fdb4.errors = vErrors;
return errors === 0;
}

function is_a1a41f03(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_a1a41f03" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_a1a41f03.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 2147483647 || isNaN(data)){
is_a1a41f03.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
is_a1a41f03.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
is_a1a41f03.errors = vErrors;
return errors === 0;
}

function is_bc67fb29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_bc67fb29" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_bc67fb29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 999999999 || isNaN(data)){
is_bc67fb29.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
is_bc67fb29.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
is_bc67fb29.errors = vErrors;
return errors === 0;
}

function is_c3866259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_c3866259" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_e0a3919e.test(data)){
is_c3866259.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|is_public::(?:true|false)|center::self|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|namespace|is_public)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"},message:"must match pattern \""+"^(?:(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|is_public::(?:true|false)|center::self|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|namespace|is_public)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"+"\""}];
return false;
}
}
else {
is_c3866259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_c3866259.errors = vErrors;
return errors === 0;
}

function is_c51e0a9b(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_c51e0a9b" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
is_c51e0a9b.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
is_c51e0a9b.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
is_c51e0a9b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_c51e0a9b.errors = vErrors;
return errors === 0;
}

function is_c6d6db6e(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_c6d6db6e" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_869dd319.test(data)){
is_c6d6db6e.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order::(?:desc|asc))(?:\\|\\b|$))+$"},message:"must match pattern \""+"^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order::(?:desc|asc))(?:\\|\\b|$))+$"+"\""}];
return false;
}
}
else {
is_c6d6db6e.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_c6d6db6e.errors = vErrors;
return errors === 0;
}

function is_d1c441e0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_d1c441e0" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 1024){
is_d1c441e0.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
is_d1c441e0.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
is_d1c441e0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_d1c441e0.errors = vErrors;
return errors === 0;
}

function is_dda15814(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_dda15814" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_ae87b17b.test(data)){
is_dda15814.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|updated_at|namespace|domain_name)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"},message:"must match pattern \""+"^(?:(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|updated_at|namespace|domain_name)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"+"\""}];
return false;
}
}
else {
is_dda15814.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_dda15814.errors = vErrors;
return errors === 0;
}

function is_e2bdc841(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_e2bdc841" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_e2bdc841.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 86400 || isNaN(data)){
is_e2bdc841.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data < 900 || isNaN(data)){
is_e2bdc841.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"}];
return false;
}
}
}
}
is_e2bdc841.errors = vErrors;
return errors === 0;
}

function is_ed1a99db(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_ed1a99db" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
is_ed1a99db.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "name") || (data === "updated_time")) || (data === "tag_count")) || (data === "namespace")) || (data === "is_public"))){
is_ed1a99db.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_97a3a8dd.enum},message:"must be equal to one of the allowed values"}];
return false;
}
is_ed1a99db.errors = vErrors;
return errors === 0;
}

function is_eeda7a5a(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_eeda7a5a" */;
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
is_eeda7a5a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 10 || isNaN(data)){
is_eeda7a5a.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
is_eeda7a5a.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
is_eeda7a5a.errors = vErrors;
return errors === 0;
}

function is_eff0c6de(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_eff0c6de" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_4366a2f7.test(data)){
is_eff0c6de.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:updated_at|tag)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"},message:"must match pattern \""+"^(?:(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:updated_at|tag)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"+"\""}];
return false;
}
}
else {
is_eff0c6de.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_eff0c6de.errors = vErrors;
return errors === 0;
}

function is_f0ebe3aa(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_f0ebe3aa" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) < 1){
is_f0ebe3aa.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
is_f0ebe3aa.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_f0ebe3aa.errors = vErrors;
return errors === 0;
}

function is_fbb0837b(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="is_fbb0837b" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_06669f18.test(data)){
is_fbb0837b.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8}))(?:\\|\\b|$))+$"},message:"must match pattern \""+"^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8}))(?:\\|\\b|$))+$"+"\""}];
return false;
}
}
else {
is_fbb0837b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
is_fbb0837b.errors = vErrors;
return errors === 0;
}

function validate_168fcf0a(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
validate_168fcf0a.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
validate_168fcf0a.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_5817e638.test(data)){
validate_168fcf0a.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate_168fcf0a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate_168fcf0a.errors = vErrors;
return errors === 0;
}

function validate_282a076e(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_282a076e.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data === "app_server") || (data === "linux")) || (data === "framework_app")) || (data === "database")) || (data === "lang")) || (data === "other")) || (data === "arm")) || (data === "windows"))){
validate_282a076e.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_33186391.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate_282a076e.errors = vErrors;
return errors === 0;
}

function validate_3ef2099c(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_ca1eac97.test(data)){
validate_3ef2099c.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:forever|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z)$"},message:"must match pattern \""+"^(?:forever|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z)$"+"\""}];
return false;
}
}
else {
validate_3ef2099c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate_3ef2099c.errors = vErrors;
return errors === 0;
}

function validate_6610c199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.pattern === undefined) && (missing0 = "pattern"))){
validate_6610c199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate_6610c199.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "label") || (data0 === "regexp"))){
validate_6610c199.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema_404b08a7.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
let data1 = data.pattern;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func_e555cce0(data1) < 1){
validate_6610c199.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate_6610c199.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate_6610c199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate_6610c199.errors = vErrors;
return errors === 0;
}

function validate_7973452c(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.template === undefined) && (missing0 = "template")) || ((data.params === undefined) && (missing0 = "params"))) || ((data.tag_selectors === undefined) && (missing0 = "tag_selectors"))){
validate_7973452c.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.template !== undefined){
let data0 = data.template;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate_7973452c.errors = [{instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "date_rule") || (data0 === "tag_rule"))){
validate_7973452c.errors = [{instancePath:instancePath+"/template",schemaPath:"#/properties/template/enum",keyword:"enum",params:{allowedValues: schema_57985179.properties.template.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
const _errs3 = errors;
if(!(validate_d745eda2(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_d745eda2.errors : vErrors.concat(validate_d745eda2.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag_selectors !== undefined){
let data2 = data.tag_selectors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate_6610c199(data2[i0], {instancePath:instancePath+"/tag_selectors/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_6610c199.errors : vErrors.concat(validate_6610c199.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate_7973452c.errors = [{instancePath:instancePath+"/tag_selectors",schemaPath:"#/properties/tag_selectors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate_7973452c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate_7973452c.errors = vErrors;
return errors === 0;
}

function validate_7f0956b6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.user_name === undefined) && (missing0 = "user_name"))) || ((data.auth === undefined) && (missing0 = "auth"))){
validate_7f0956b6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate_e5594bf4(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_e5594bf4.errors : vErrors.concat(validate_e5594bf4.errors);
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
if(func_e555cce0(data1) < 1){
validate_7f0956b6.errors = [{instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate_7f0956b6.errors = [{instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate_8d03806f(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate_8d03806f.errors : vErrors.concat(validate_8d03806f.errors);
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
validate_7f0956b6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate_7f0956b6.errors = vErrors;
return errors === 0;
}

function validate_88e9868b(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
validate_88e9868b.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
validate_88e9868b.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_853f08fd.test(data)){
validate_88e9868b.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate_88e9868b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate_88e9868b.errors = vErrors;
return errors === 0;
}

function validate_8d03806f(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate_8d03806f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!(((data === 7) || (data === 3)) || (data === 1))){
validate_8d03806f.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_04d608ed.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate_8d03806f.errors = vErrors;
return errors === 0;
}

function validate_a1e78ce0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func_e555cce0(data0) < 1){
validate_a1e78ce0.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate_a1e78ce0.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func_e555cce0(data1) < 1){
validate_a1e78ce0.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate_a1e78ce0.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate_a1e78ce0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate_a1e78ce0.errors = vErrors;
return errors === 0;
}

function validate_aa6d9d32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
validate_aa6d9d32.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
validate_aa6d9d32.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_3654ed2a.test(data)){
validate_aa6d9d32.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
validate_aa6d9d32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate_aa6d9d32.errors = vErrors;
return errors === 0;
}

function validate_b20f90d8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_b20f90d8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "true") || (data === "false"))){
validate_b20f90d8.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_66819b8c.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate_b20f90d8.errors = vErrors;
return errors === 0;
}

function validate_b7d5a68b(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
validate_b7d5a68b.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func_e555cce0(data) < 1){
validate_b7d5a68b.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern_ef2224bd.test(data)){
validate_b7d5a68b.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"+"\""}];
return false;
}
}
}
}
else {
validate_b7d5a68b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate_b7d5a68b.errors = vErrors;
return errors === 0;
}

function validate_ce0fcf2c(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func_e555cce0(data) < 1){
validate_ce0fcf2c.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate_ce0fcf2c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate_ce0fcf2c.errors = vErrors;
return errors === 0;
}

function validate_d745eda2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days !== undefined){
let data0 = data.days;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern_94ad1543.test(data0)){
validate_d745eda2.errors = [{instancePath:instancePath+"/days",schemaPath:"#/properties/days/pattern",keyword:"pattern",params:{pattern: "^(?:[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$"},message:"must match pattern \""+"^(?:[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$"+"\""}];
return false;
}
}
else {
validate_d745eda2.errors = [{instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num !== undefined){
let data1 = data.num;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern_382eec9b.test(data1)){
validate_d745eda2.errors = [{instancePath:instancePath+"/num",schemaPath:"#/properties/num/pattern",keyword:"pattern",params:{pattern: "^(?:[1-9][0-9]{0,2}|1000)$"},message:"must match pattern \""+"^(?:[1-9][0-9]{0,2}|1000)$"+"\""}];
return false;
}
}
else {
validate_d745eda2.errors = [{instancePath:instancePath+"/num",schemaPath:"#/properties/num/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate_d745eda2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate_d745eda2.errors = vErrors;
return errors === 0;
}

function validate_e5594bf4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_d342fb83.test(data)){
validate_e5594bf4.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate_e5594bf4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate_e5594bf4.errors = vErrors;
return errors === 0;
}

function validate_ecadb0fe(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_ecadb0fe.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data === "read")){
validate_ecadb0fe.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_ae828ff0.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate_ecadb0fe.errors = vErrors;
return errors === 0;
}


/** The checks of the requests of all operations. Each stops at the first violation. */
export const requestValidators: Record<import('./operations.js').OperationId, RequestChecks> = {
  listNamespaces: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'namespace': { in: 'query', type: 'string', check: is_2a5e2458 }, 'filter': { in: 'query', type: 'string', check: is_8a86fdb4 } }, body: null },
  createNamespace: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isCreateNamespaceRequest },
  showNamespace: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  deleteNamespaces: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  showNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  createNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUserPermissionList },
  updateNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUserPermissionList },
  deleteNamespaceAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUserIdList },
  createRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isCreateRepoRequest },
  showRepository: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  updateRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUpdateRepoRequest },
  deleteRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  showUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  createUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUserPermissionList },
  updateUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUserPermissionList },
  deleteUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUserIdList },
  listTriggersDetails: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  createTrigger: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isCreateTriggerRequest },
  showTrigger: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'trigger': { in: 'path', type: 'string', check: isTriggerName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  updateTrigger: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'trigger': { in: 'path', type: 'string', check: isTriggerName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUpdateTriggerRequest },
  deleteTrigger: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'trigger': { in: 'path', type: 'string', check: isTriggerName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listRepositoryTags: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'limit': { in: 'query', type: 'integer', check: is_033d4ba1 }, 'offset': { in: 'query', type: 'integer', check: is_bc67fb29 }, 'order_column': { in: 'query', type: 'string', check: is_203c6f27 }, 'order_type': { in: 'query', type: 'string', check: is_2494a04f }, 'tag': { in: 'query', type: 'string', check: is_c51e0a9b }, 'filter': { in: 'query', type: 'string', check: is_eff0c6de } }, body: null },
  createRepoTag: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isCreateRepoTagRequest },
  showRepoTag: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'tag': { in: 'path', type: 'string', check: is_8761c163 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  deleteRepoTag: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'tag': { in: 'path', type: 'string', check: is_8761c163 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listRetentions: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  createRetention: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isRetentionRequest },
  listRetentionHistories: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'limit': { in: 'query', type: 'integer', check: is_033d4ba1 }, 'offset': { in: 'query', type: 'integer', check: is_bc67fb29 }, 'filter': { in: 'query', type: 'string', check: is_fbb0837b } }, body: null },
  showRetention: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'retention_id': { in: 'path', type: 'integer', check: is_a1a41f03 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  updateRetention: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'retention_id': { in: 'path', type: 'integer', check: is_a1a41f03 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isRetentionRequest },
  deleteRetention: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'retention_id': { in: 'path', type: 'integer', check: is_a1a41f03 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listImageAutoSyncReposDetails: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  createImageSyncRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isCreateImageSyncRepoRequest },
  deleteImageSyncRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isDeleteImageSyncRepoRequest },
  createManualImageSyncRepo: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isCreateManualImageSyncRepoRequest },
  showSyncJob: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'filter': { in: 'query', type: 'string', required: true, check: is_c6d6db6e } }, body: null },
  showRepoTagConfig: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'tag': { in: 'path', type: 'string', check: is_8761c163 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listRepositoryTag: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'limit': { in: 'query', type: 'integer', check: is_033d4ba1 }, 'marker': { in: 'query', type: 'string', check: is_d1c441e0 }, 'tag': { in: 'query', type: 'string', check: is_c51e0a9b }, 'with_manifest': { in: 'query', type: 'boolean', check: is_7cb541e8 }, 'order_column': { in: 'query', type: 'string', check: is_203c6f27 }, 'order_type': { in: 'query', type: 'string', check: is_2494a04f } }, body: null },
  listRepoAccessories: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'tag': { in: 'path', type: 'string', check: is_8761c163 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'limit': { in: 'query', type: 'integer', check: is_36aa0dd5 }, 'offset': { in: 'query', type: 'integer', check: is_bc67fb29 } }, body: null },
  listReferences: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'tag': { in: 'path', type: 'string', check: is_8761c163 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'limit': { in: 'query', type: 'integer', check: is_eeda7a5a }, 'marker': { in: 'query', type: 'string', check: is_d1c441e0 } }, body: null },
  listRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  createRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isCreateRepoDomainsRequest },
  showAccessDomain: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'access_domain': { in: 'path', type: 'string', check: isAccessDomainName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  updateRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'access_domain': { in: 'path', type: 'string', check: isAccessDomainName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: isUpdateRepoDomainsRequest },
  deleteRepoDomains: { parameters: { 'namespace': { in: 'path', type: 'string', check: isNamespaceName }, 'repository': { in: 'path', type: 'string', check: isRepositoryPathName }, 'access_domain': { in: 'path', type: 'string', check: isAccessDomainName }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listSyncRegions: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listReposDetails: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'namespace': { in: 'query', type: 'string', check: is_2a5e2458 }, 'name': { in: 'query', type: 'string', check: is_c51e0a9b }, 'category': { in: 'query', type: 'string', check: isCategory }, 'is_public': { in: 'query', type: 'boolean', check: is_7cb541e8 }, 'limit': { in: 'query', type: 'integer', check: is_033d4ba1 }, 'offset': { in: 'query', type: 'integer', check: is_bc67fb29 }, 'order_column': { in: 'query', type: 'string', check: is_ed1a99db }, 'order_type': { in: 'query', type: 'string', check: is_2494a04f }, 'filter': { in: 'query', type: 'string', check: is_c3866259 } }, body: null },
  listRepoDetails: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'namespace': { in: 'query', type: 'string', check: is_2a5e2458 }, 'name': { in: 'query', type: 'string', check: is_c51e0a9b }, 'category': { in: 'query', type: 'string', check: isCategory }, 'is_public': { in: 'query', type: 'boolean', check: is_7cb541e8 }, 'limit': { in: 'query', type: 'integer', check: is_033d4ba1 }, 'marker': { in: 'query', type: 'integer', check: is_877a4a30 } }, body: null },
  listSharedReposDetails: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'center': { in: 'query', type: 'string', check: is_7811f782 }, 'namespace': { in: 'query', type: 'string', check: is_2a5e2458 }, 'name': { in: 'query', type: 'string', check: is_c51e0a9b }, 'domain_name': { in: 'query', type: 'string', check: is_f0ebe3aa }, 'status': { in: 'query', type: 'string', check: is_589624e2 }, 'limit': { in: 'query', type: 'integer', check: is_033d4ba1 }, 'offset': { in: 'query', type: 'integer', check: is_bc67fb29 }, 'order_column': { in: 'query', type: 'string', check: is_3f03b8ed }, 'order_type': { in: 'query', type: 'string', check: is_2494a04f }, 'filter': { in: 'query', type: 'string', check: is_dda15814 } }, body: null },
  listSharedRepoDetails: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'shared_by': { in: 'query', type: 'string', required: true, check: is_7811f782 }, 'namespace': { in: 'query', type: 'string', check: is_2a5e2458 }, 'name': { in: 'query', type: 'string', check: is_c51e0a9b }, 'status': { in: 'query', type: 'boolean', check: is_7cb541e8 }, 'limit': { in: 'query', type: 'integer', check: is_033d4ba1 }, 'marker': { in: 'query', type: 'integer', check: is_877a4a30 } }, body: null },
  createSecret: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'projectname': { in: 'query', type: 'string', check: is_f0ebe3aa }, 'duration_seconds': { in: 'query', type: 'integer', check: is_e2bdc841 } }, body: null },
  createAuthorizationToken: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listQuotas: { parameters: { 'project_id': { in: 'path', type: 'string', check: is_558a8942 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 }, 'namespace': { in: 'query', type: 'string', check: isNamespaceName }, 'repository': { in: 'query', type: 'string', check: isRepositoryName } }, body: null },
  showShareFeatureGates: { parameters: { 'project_id': { in: 'path', type: 'string', check: is_558a8942 }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  showDomainOverview: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  showDomainResourceReports: { parameters: { 'resource_type': { in: 'path', type: 'string', check: is_62a9c914 }, 'frequency': { in: 'path', type: 'string', check: is_342b228c }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  checkAgency: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  createAgency: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  listApiVersions: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  showApiVersion: { parameters: { 'api_version': { in: 'path', type: 'string', check: is_f0ebe3aa }, 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  keystoneShowVersion: { parameters: {  }, body: null },
  keystoneCreateUserTokenByPassword: { parameters: { 'nocatalog': { in: 'query', type: 'string', check: is_00404e68 } }, body: isTokenRequest },
  keystoneShowCatalog: { parameters: { 'X-Project-Id': { in: 'header', type: 'string', check: is_00404e68 } }, body: null },
  keystoneListAuthDomains: { parameters: {  }, body: null },
  keystoneListProjects: { parameters: { 'name': { in: 'query', type: 'string', check: is_4876df4b }, 'domain_id': { in: 'query', type: 'string', check: is_4876df4b }, 'parent_id': { in: 'query', type: 'string', check: is_4876df4b }, 'enabled': { in: 'query', type: 'boolean', check: is_7cb541e8 }, 'is_domain': { in: 'query', type: 'boolean', check: is_7cb541e8 }, 'page': { in: 'query', type: 'integer', check: is_37adf202 }, 'per_page': { in: 'query', type: 'integer', check: is_4ed13c49 } }, body: null },
  keystoneListUsers: { parameters: { 'name': { in: 'query', type: 'string', check: is_4876df4b }, 'enabled': { in: 'query', type: 'boolean', check: is_7cb541e8 }, 'domain_id': { in: 'query', type: 'string', check: is_4876df4b } }, body: null },
  showUser: { parameters: { 'user_id': { in: 'path', type: 'string', check: is_67834879 } }, body: null },
}
