// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

/** A violation of a schema. */
export interface Problem {
  /** A JSON pointer into the value. */
  instancePath: string
  /** The violated keyword of JSON Schema. */
  keyword: string
  params: Record<string, unknown>
  message?: string
}
/** Checks a value against a schema. `errors` has the violations of the last call. */
export interface Check {
  (value: unknown): boolean
  errors?: Problem[] | null
}
/** The checks of one operation. */
export interface OperationChecks {
  parameters: Record<string, { in: 'path' | 'query' | 'header'; required: boolean; check: Check }>
  requestBody: Check | null
  /** The paths of the fields of the request body, or of its items, such as `auth.scope`; empty if it has none. */
  bodyFields: readonly string[]
  /** By status. Header names are in lower case. `bodyOptional`: the body may be empty. */
  responses: Record<string, { body: Check | null; bodyOptional: boolean; headers: Record<string, { required: boolean; check: Check }> }>
  /** Statuses that newer editions of the reference list, and the status of `responses` that each stands for. */
  laterStatuses?: Record<string, string>
}
/** The checks of all operations. */
export type Validators = Record<import('./operations.js').OperationId, OperationChecks>

const codePoints = text => text.length > 65536 ? text.length >> 1 : [...text].length
const matches = (pattern, text) => text.length <= 65536 && pattern.test(text)
/** Adds an error to those of a value, which are at most a hundred: a hostile value may have any number. */
const addError = (all, error) => {
if (all === null) return [error];
if (all.length < 100) all.push(error);
return all;
}
const addErrors = (all, more) => all === null ? more : more.reduce(addError, all)
const isObject = value => value && typeof value == "object" && !Array.isArray(value)
const missing = (instancePath, name) => ({ instancePath, keyword: 'required', params: { missingProperty: name }, message: `must have required property '${name}'` });
const wrongType = (instancePath, type) => ({ instancePath, keyword: 'type', params: { type }, message: 'must be ' + type });
const wrongText = (instancePath, pattern) => ({ instancePath, keyword: 'pattern', params: { pattern }, message: `must match pattern "${pattern}"` });
const formats_1b61bf84 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

const func_e555cce0 = codePoints;

const pattern_06669f18 = new RegExp("^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8}))(?:\\|\\b|$))+$", "u");

const pattern_15880c5c = new RegExp("^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$", "u");

const pattern_3654ed2a = new RegExp("^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$", "u");

const pattern_382eec9b = new RegExp("^(?:[1-9][0-9]{0,2}|1000)$", "u");

const pattern_4366a2f7 = new RegExp("^(?:(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:updated_at|tag)|order_type::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_5817e638 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");

const pattern_842c2ee7 = new RegExp("^[0-9]+-[0-9]+/[0-9]+$", "u");

const pattern_853f08fd = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*$", "u");

const pattern_869dd319 = new RegExp("^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_94ad1543 = new RegExp("^(?:[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$", "u");

const pattern_a1d769a7 = new RegExp("^(?:(?:namespace::[a-z0-9._-]{1,64}|mode::visible)(?:\\|\\b|$))+$", "u");

const pattern_a65f27c4 = new RegExp("^[a-z0-9._-]+$", "u");

const pattern_ae87b17b = new RegExp("^(?:(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|updated_at|namespace|domain_name)|order_type::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_bf822401 = new RegExp("^docker login -u \\S+ -p \\S+(?: \\S+)?$", "u");

const pattern_ca1eac97 = new RegExp("^(?:forever|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z)$", "u");

const pattern_d342fb83 = new RegExp("^[0-9a-f]{32}$", "u");

const pattern_db1b7bbf = new RegExp("^[A-Za-z0-9._-]+$", "u");

const pattern_e0a3919e = new RegExp("^(?:(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|is_public::(?:true|false)|center::self|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|namespace|is_public)|order_type::(?:desc|asc))(?:\\|\\b|$))+$", "u");

const pattern_ef2224bd = new RegExp("^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$", "u");

const pattern_f5aabed7 = new RegExp("^[A-Za-z0-9]+$", "u");

const schema_02099a0e = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/Retention"}};

const schema_04d608ed = {"type":"integer","format":"int32","enum":[7,3,1]};

const schema_056b04d2 = {"type":"object","required":["tags"],"properties":{"tags":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/RepositoryTag"}},"nextMarker":{"type":"string"},"has_more":{"type":"boolean"}}};

const schema_0747c3d6 = {"type":"object","required":["id","name","self_auth","others_auths"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"self_auth":{"$ref":"contract#/components/schemas/GrantedPermission"},"others_auths":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/GrantedPermission"}}}};

const schema_0c99b91b = {"type":"object","required":["errorCode","errorMessage"],"properties":{"errorCode":{"$ref":"contract#/components/schemas/ErrorCode"},"errorMessage":{"$ref":"contract#/components/schemas/ErrorMessage"},"detail":{"type":["string","null"]},"encoded_authorization_message":{"$ref":"contract#/components/schemas/AuthorizationMessage"}}};

const schema_13abb1e6 = {"type":"string","enum":["name","updated_time","tag_count","updated_at","namespace","domain_name"],"$id":"is_3f03b8ed"};

const schema_1a1b8839 = {"type":"object","properties":{"self":{"type":"string"},"previous":{"type":["string","null"]},"next":{"type":["string","null"]}}};

const schema_1cb7395f = {"type":"object","required":["token"],"properties":{"token":{"type":"object","required":["expires_at","methods"],"properties":{"expires_at":{"type":"string","format":"date-time"},"issued_at":{"type":"string","format":"date-time"},"methods":{"type":"array","items":{"type":"string"}},"user":{"type":"object","required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"domain":{"$ref":"contract#/components/schemas/IamAccount"},"password_expires_at":{"type":["string","null"]}}},"project":{"type":"object","required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"domain":{"$ref":"contract#/components/schemas/IamAccount"}}},"domain":{"$ref":"contract#/components/schemas/IamAccount"},"roles":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}}}},"catalog":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/CatalogService"}}}}}};

const schema_1e7f845b = {"type":"object","required":["domains"],"properties":{"domains":{"type":["array","null"],"items":{"type":"object","required":["id","name","enabled"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"enabled":{"type":"boolean"},"links":{"$ref":"contract#/components/schemas/ProjectLinks"}}}},"links":{"$ref":"contract#/components/schemas/ProjectLinks"}}};

const schema_235d1833 = {"type":"string","enum":["true","false"],"$id":"is_589624e2"};

const schema_29c34a82 = {"type":"object","required":["id","name","creator_name","self_auth","others_auths"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"creator_name":{"type":"string"},"self_auth":{"$ref":"contract#/components/schemas/GrantedPermission"},"others_auths":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/GrantedPermission"}}}};

const schema_2c79b4cb = {"type":"object","required":["version"],"properties":{"version":{"type":"object","required":["id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string"},"updated":{"type":"string","format":"date-time"},"links":{"type":["array","null"],"items":{"type":"object","properties":{"rel":{"type":"string"},"href":{"type":"string"}}}},"media-types":{"type":["array","null"],"items":{"type":"object","properties":{"base":{"type":"string"},"type":{"type":"string"}}}}}}}};

const schema_33186391 = {"type":"string","enum":["app_server","linux","framework_app","database","lang","other","arm","windows"]};

const schema_35859208 = {"type":"string","enum":["self","thirdparty"],"$id":"is_7811f782"};

const schema_374b79a4 = {"type":"object","required":["name","action","trigger_type","condition","app_type","application","cluster_ns","enable"],"properties":{"name":{"$ref":"contract#/components/schemas/TriggerName"},"action":{"type":"string","enum":["update"]},"trigger_type":{"type":"string","enum":["all","tag","regular"]},"condition":{"type":"string","minLength":1},"app_type":{"type":"string","enum":["deployments","statefulsets"]},"application":{"type":"string","minLength":1},"cluster_ns":{"type":"string","minLength":1},"trigger_mode":{"type":"string","enum":["cce","cci"]},"cluster_id":{"type":"string"},"cluster_name":{"type":"string"},"container":{"type":"string"},"enable":{"$ref":"contract#/components/schemas/TriggerEnabled"}}};

const schema_3c8ec7fc = {"type":"object","required":["users"],"properties":{"users":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/IamUser"}},"links":{"$ref":"contract#/components/schemas/ProjectLinks"}}};

const schema_404b08a7 = {"type":"object","required":["kind","pattern"],"properties":{"kind":{"type":"string","enum":["label","regexp"]},"pattern":{"type":"string","minLength":1}}};

const schema_43348cdd = {"type":"object","required":["tags","has_more"],"properties":{"tags":{"type":["array","null"],"items":{"type":"string","minLength":1}},"has_more":{"type":"boolean"},"next_marker":{"type":"string"}}};

const schema_49c83c1a = {"type":"object","required":["name","action","app_type","application","cluster_id","cluster_name","cluster_ns","condition","container","created_at","creator_name","enable","trigger_mode","trigger_type","trigger_history"],"properties":{"name":{"type":"string"},"action":{"type":"string"},"app_type":{"type":"string"},"application":{"type":"string"},"cluster_id":{"type":"string"},"cluster_name":{"type":"string"},"cluster_ns":{"type":"string"},"condition":{"type":"string"},"container":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"creator_name":{"type":"string"},"enable":{"type":"string"},"trigger_mode":{"type":"string"},"trigger_type":{"type":"string"},"trigger_history":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/TriggerHistory"}}}};

const schema_4f3287eb = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/SyncJob"}};

const schema_53008d9c = {"type":["array","null"],"items":{"type":"string"}};

const schema_57985179 = {"type":"object","required":["template","params","tag_selectors"],"properties":{"template":{"type":"string","enum":["date_rule","tag_rule"]},"params":{"$ref":"contract#/components/schemas/RetentionParamsRequest"},"tag_selectors":{"type":"array","items":{"$ref":"contract#/components/schemas/RetentionSelectorRequest"}}}};

const schema_66819b8c = {"type":"string","enum":["true","false"]};

const schema_7e7a2abf = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/Trigger"}};

const schema_7eda7fe3 = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/SyncRegion"}};

const schema_8a3a8abf = {"type":"string","enum":["updated_at","tag"],"$id":"is_203c6f27"};

const schema_8a7fe2af = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/SyncRule"}};

const schema_8b2be958 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"endpoints":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":"string"},"interface":{"type":"string"},"region":{"type":"string"},"region_id":{"type":"string"},"url":{"type":"string"}}}}}};

const schema_9215ba40 = {"type":"object","required":["catalog"],"properties":{"catalog":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/CatalogService"}},"links":{"$ref":"contract#/components/schemas/ProjectLinks"}}};

const schema_9288ab5e = {"type":"object","required":["repos"],"properties":{"repos":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/RepositorySummary"}},"nextMarker":{"type":"integer","format":"int64","minimum":0}}};

const schema_94c0c3f3 = {"type":"object","required":["id","repo_id","Tag","image_id","manifest","digest","schema","path","internal_path","size","is_trusted","created","updated","deleted","domain_id","tag_type"],"properties":{"id":{"type":"integer","format":"int64"},"repo_id":{"type":"integer","format":"int64"},"Tag":{"type":"string"},"image_id":{"type":"string"},"manifest":{"type":"string"},"digest":{"type":"string"},"schema":{"type":"integer","format":"int64"},"path":{"type":"string"},"internal_path":{"type":"string"},"size":{"type":"integer","format":"int64","minimum":0},"is_trusted":{"type":"boolean","default":false},"created":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"deleted":{"type":["string","null"],"format":"date-time"},"domain_id":{"type":"string"},"tag_type":{"type":"integer","format":"int64"},"scanned":{"type":"boolean"}}};

const schema_97a3a8dd = {"type":"string","enum":["name","updated_time","tag_count","namespace","is_public"],"$id":"is_ed1a99db"};

const schema_9ac72286 = {"type":"object","required":["algorithm","rules"],"properties":{"algorithm":{"type":"string","enum":["or"]},"rules":{"type":"array","maxItems":1,"items":{"$ref":"contract#/components/schemas/RetentionRuleRequest"}}}};

const schema_9cc87d99 = {"type":"string","enum":["store","downflow"],"$id":"is_62a9c914"};

const schema_a06480be = {"type":"object","required":["name","category","description","size","is_public","num_images","num_download","created_at","updated_at","path","internal_path","domain_name","namespace","tags","status","total_range"],"properties":{"name":{"type":"string","minLength":1},"category":{"$ref":"contract#/components/schemas/RepositoryCategory"},"description":{"type":"string"},"size":{"type":"integer","format":"int64","minimum":0},"is_public":{"type":"boolean"},"num_images":{"type":"integer","format":"int32","minimum":0},"num_download":{"type":"integer","format":"int64","minimum":0},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"logo":{"type":"string"},"url":{"type":"string"},"path":{"type":"string"},"internal_path":{"type":"string"},"domain_name":{"type":"string"},"namespace":{"type":"string","minLength":1},"tags":{"type":["array","null"],"items":{"type":"string"}},"status":{"type":"boolean"},"total_range":{"type":"integer","format":"int32","minimum":0}}};

const schema_a4a2d5d3 = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/ListedRepository"}};

const schema_ae828ff0 = {"type":"string","enum":["read"]};

const schema_b53ed1da = {"type":"object","required":["versions"],"properties":{"versions":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/ApiVersion"}}}};

const schema_bb323c12 = {"type":"string","enum":["daily","monthly"],"$id":"is_342b228c"};

const schema_bd07774f = {"type":"object","required":["namespaces"],"properties":{"namespaces":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/Namespace"}}}};

const schema_bdb2ae95 = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/AccessDomain"}};

const schema_cc51f94e = {"type":"object","required":["total","accessories"],"properties":{"total":{"type":"integer","format":"int32","minimum":0},"accessories":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/Accessory"}}}};

const schema_d321c121 = {"type":"object","required":["projects"],"properties":{"projects":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/Project"}},"links":{"$ref":"contract#/components/schemas/ProjectLinks"}}};

const schema_d630c1ff = {"type":"string","enum":["desc","asc"],"$id":"is_2494a04f"};

const schema_e284d911 = {"type":"object","required":["id","name","domain_id","enabled"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"domain_id":{"type":"string"},"enabled":{"type":"boolean"},"description":{"type":"string"},"password_expires_at":{"type":["string","null"]},"pwd_status":{"type":"boolean"},"links":{"$ref":"contract#/components/schemas/ProjectLinks"}}};

const schema_efbb8f4f = {"type":"object","required":["retention_log","total"],"properties":{"retention_log":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/RetentionHistory"}},"total":{"type":"integer","format":"int32","minimum":0}}};

const schema_f44b37c6 = {"type":"object","required":["id","algorithm","rules","scope"],"properties":{"id":{"type":"integer","format":"int32"},"algorithm":{"type":"string"},"rules":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/RetentionRule"}},"scope":{"type":"string"}}};

const schema_f5177350 = {"type":["array","null"],"items":{"$ref":"contract#/components/schemas/Tag"}};

const schema_ff6f510d = {"type":"object","required":["template","params","tag_selectors"],"properties":{"template":{"type":"string"},"params":{"$ref":"contract#/components/schemas/RetentionParams"},"tag_selectors":{"type":["array","null"],"items":{"$ref":"contract#/components/schemas/RetentionSelector"}}}};

function isAccessDomain(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["namespace","repository","access_domain","permit","deadline","description","creator_id","creator_name","created","updated","status"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["namespace","string"],["repository","string"],["access_domain","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.permit !== undefined){
if(!(isSharedPermit(data.permit, instancePath+"/permit"))){
vErrors = addErrors(vErrors, isSharedPermit.errors);
}
}
for(const [name, type] of [["deadline","string"],["description","string"],["creator_id","string"],["creator_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats_1b61bf84.test(data8))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created", "string"));
}
}
if(data.updated !== undefined){
let data9 = data.updated;
if(typeof data9 === "string"){
if(!(formats_1b61bf84.test(data9))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated", "string"));
}
}
if(data.status !== undefined){
if(!(isShareStatus(data.status, instancePath+"/status"))){
vErrors = addErrors(vErrors, isShareStatus.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isAccessDomain.errors = vErrors;
return vErrors === null;
}

function isAccessDomainList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_bdb2ae95.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isAccessDomain(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isAccessDomain.errors);
}
}
}
isAccessDomainList.errors = vErrors;
return vErrors === null;
}

function isAccessDomainLookup(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.exist === undefined){
vErrors = addError(vErrors, missing(instancePath, "exist"));
}
for(const [name, type] of [["exist","boolean"],["namespace","string"],["repository","string"],["access_domain","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.permit !== undefined){
if(!(isSharedPermit(data.permit, instancePath+"/permit"))){
vErrors = addErrors(vErrors, isSharedPermit.errors);
}
}
for(const [name, type] of [["deadline","string"],["description","string"],["creator_id","string"],["creator_name","string"],["created","string"],["updated","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.status !== undefined){
if(!(isShareStatus(data.status, instancePath+"/status"))){
vErrors = addErrors(vErrors, isShareStatus.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isAccessDomainLookup.errors = vErrors;
return vErrors === null;
}

function isAccessDomainName(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isAccessDomainName.errors = vErrors;
return vErrors === null;
}

function isAccessory(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","domain_id","namespace_name","repo_name","sig_tag","sig_digest","target_digest","size","type","created_at","updated_at"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
for(const [name, type] of [["domain_id","string"],["namespace_name","string"],["repo_name","string"],["sig_tag","string"],["sig_digest","string"],["target_digest","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.size !== undefined){
let data7 = data.size;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = addError(vErrors, wrongType(instancePath+"/size", "integer"));
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/type", "string"));
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats_1b61bf84.test(data9))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created_at", "string"));
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(formats_1b61bf84.test(data10))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated_at", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isAccessory.errors = vErrors;
return vErrors === null;
}

function isAccessoryPage(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["total","accessories"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.total !== undefined){
let data0 = data.total;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/total", "integer"));
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.accessories !== undefined){
let data1 = data.accessories;
if((!(Array.isArray(data1))) && (data1 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/accessories",keyword:"type",params:{type: schema_cc51f94e.properties.accessories.type},message:"must be array,null"});
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(isAccessory(data1[i0], instancePath+"/accessories/" + i0))){
vErrors = addErrors(vErrors, isAccessory.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isAccessoryPage.errors = vErrors;
return vErrors === null;
}

function isAgencyStatus(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["domain_id","is_agency"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["domain_id","string"],["is_agency","boolean"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isAgencyStatus.errors = vErrors;
return vErrors === null;
}

function isApiVersion(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","links","version","status","updated","min_version"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "string"));
}
}
if(data.links !== undefined){
let data1 = data.links;
if(isObject(data1)){
for(const name of ["href","rel"])
if(data1[name] === undefined){
vErrors = addError(vErrors, missing(instancePath+"/links", name));
}
if(data1.href !== undefined){
if(typeof data1.href !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/links/href", "string"));
}
}
if(data1.rel !== undefined){
if(typeof data1.rel !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/links/rel", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/links", "object"));
}
}
for(const [name, type] of [["version","string"],["status","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.updated !== undefined){
let data6 = data.updated;
if(typeof data6 === "string"){
if(!(formats_1b61bf84.test(data6))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated", "string"));
}
}
if(data.min_version !== undefined){
if(typeof data.min_version !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/min_version", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isApiVersion.errors = vErrors;
return vErrors === null;
}

function isApiVersionList(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.versions === undefined){
vErrors = addError(vErrors, missing(instancePath, "versions"));
}
if(data.versions !== undefined){
let data0 = data.versions;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/versions",keyword:"type",params:{type: schema_b53ed1da.properties.versions.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isApiVersion(data0[i0], instancePath+"/versions/" + i0))){
vErrors = addErrors(vErrors, isApiVersion.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isApiVersionList.errors = vErrors;
return vErrors === null;
}

function isApiVersionResponse(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.version === undefined){
vErrors = addError(vErrors, missing(instancePath, "version"));
}
if(data.version !== undefined){
if(!(isApiVersion(data.version, instancePath+"/version"))){
vErrors = addErrors(vErrors, isApiVersion.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isApiVersionResponse.errors = vErrors;
return vErrors === null;
}

function isAuthDomainList(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.domains === undefined){
vErrors = addError(vErrors, missing(instancePath, "domains"));
}
if(data.domains !== undefined){
let data0 = data.domains;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/domains",keyword:"type",params:{type: schema_1e7f845b.properties.domains.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(isObject(data1)){
for(const name of ["id","name","enabled"])
if(data1[name] === undefined){
vErrors = addError(vErrors, missing(instancePath+"/domains/" + i0, name));
}
for(const [name, type] of [["id","string"],["name","string"],["description","string"],["enabled","boolean"]])
if(data1[name] !== undefined && typeof data1[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/domains/" + i0+"/"+name, type));
}
if(data1.links !== undefined){
if(!(isProjectLinks(data1.links, instancePath+"/domains/" + i0+"/links"))){
vErrors = addErrors(vErrors, isProjectLinks.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/domains/" + i0, "object"));
}
}
}
}
if(data.links !== undefined){
if(!(isProjectLinks(data.links, instancePath+"/links"))){
vErrors = addErrors(vErrors, isProjectLinks.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isAuthDomainList.errors = vErrors;
return vErrors === null;
}

function isAuthorizationMessage(data, instancePath=""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isAuthorizationMessage.errors = vErrors;
return vErrors === null;
}

function isCatalogResponse(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.catalog === undefined){
vErrors = addError(vErrors, missing(instancePath, "catalog"));
}
if(data.catalog !== undefined){
let data0 = data.catalog;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: schema_9215ba40.properties.catalog.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isCatalogService(data0[i0], instancePath+"/catalog/" + i0))){
vErrors = addErrors(vErrors, isCatalogService.errors);
}
}
}
}
if(data.links !== undefined){
if(!(isProjectLinks(data.links, instancePath+"/links"))){
vErrors = addErrors(vErrors, isProjectLinks.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCatalogResponse.errors = vErrors;
return vErrors === null;
}

function isCatalogService(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const [name, type] of [["id","string"],["name","string"],["type","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.endpoints !== undefined){
let data3 = data.endpoints;
if((!(Array.isArray(data3))) && (data3 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/endpoints",keyword:"type",params:{type: schema_8b2be958.properties.endpoints.type},message:"must be array,null"});
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(isObject(data4)){
for(const [name, type] of [["id","string"],["interface","string"],["region","string"],["region_id","string"],["url","string"]])
if(data4[name] !== undefined && typeof data4[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/endpoints/" + i0+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/endpoints/" + i0, "object"));
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCatalogService.errors = vErrors;
return vErrors === null;
}

function isCategory(data, instancePath=""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((((((((data === "app_server") || (data === "linux")) || (data === "framework_app")) || (data === "database")) || (data === "lang")) || (data === "other")) || (data === "arm")) || (data === "windows"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_33186391.enum},message:"must be equal to one of the allowed values"});
}
isCategory.errors = vErrors;
return vErrors === null;
}

function isCreateImageSyncRepoRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["remoteRegionId","remoteNamespace"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.remoteRegionId !== undefined){
let data0 = data.remoteRegionId;
if(typeof data0 === "string"){
if(func_e555cce0(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/remoteRegionId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/remoteRegionId", "string"));
}
}
if(data.remoteNamespace !== undefined){
if(!(isNamespaceName(data.remoteNamespace, instancePath+"/remoteNamespace"))){
vErrors = addErrors(vErrors, isNamespaceName.errors);
}
}
for(const [name, type] of [["syncAuto","boolean"],["override","boolean"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCreateImageSyncRepoRequest.errors = vErrors;
return vErrors === null;
}

function isCreateManualImageSyncRepoRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["imageTag","remoteRegionId","remoteNamespace"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.imageTag !== undefined){
let data0 = data.imageTag;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/imageTag",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isTagName(data0[i0], instancePath+"/imageTag/" + i0))){
vErrors = addErrors(vErrors, isTagName.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/imageTag", "array"));
}
}
if(data.remoteRegionId !== undefined){
let data2 = data.remoteRegionId;
if(typeof data2 === "string"){
if(func_e555cce0(data2) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/remoteRegionId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/remoteRegionId", "string"));
}
}
if(data.remoteNamespace !== undefined){
if(!(isNamespaceName(data.remoteNamespace, instancePath+"/remoteNamespace"))){
vErrors = addErrors(vErrors, isNamespaceName.errors);
}
}
if(data.override !== undefined){
if(typeof data.override !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/override", "boolean"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCreateManualImageSyncRepoRequest.errors = vErrors;
return vErrors === null;
}

function isCreateNamespaceRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.namespace === undefined){
vErrors = addError(vErrors, missing(instancePath, "namespace"));
}
if(data.namespace !== undefined){
if(!(isNamespaceName(data.namespace, instancePath+"/namespace"))){
vErrors = addErrors(vErrors, isNamespaceName.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCreateNamespaceRequest.errors = vErrors;
return vErrors === null;
}

function isCreateRepoDomainsRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["access_domain","permit","deadline"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.access_domain !== undefined){
if(!(isAccessDomainName(data.access_domain, instancePath+"/access_domain"))){
vErrors = addErrors(vErrors, isAccessDomainName.errors);
}
}
if(data.permit !== undefined){
if(!(isPermit(data.permit, instancePath+"/permit"))){
vErrors = addErrors(vErrors, isPermit.errors);
}
}
if(data.deadline !== undefined){
if(!(isDeadline(data.deadline, instancePath+"/deadline"))){
vErrors = addErrors(vErrors, isDeadline.errors);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/description", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCreateRepoDomainsRequest.errors = vErrors;
return vErrors === null;
}

function isCreateRepoRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.repository === undefined){
vErrors = addError(vErrors, missing(instancePath, "repository"));
}
if(data.repository !== undefined){
if(!(isRepositoryName(data.repository, instancePath+"/repository"))){
vErrors = addErrors(vErrors, isRepositoryName.errors);
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/is_public", "boolean"));
}
}
if(data.category !== undefined){
if(!(isCategory(data.category, instancePath+"/category"))){
vErrors = addErrors(vErrors, isCategory.errors);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/description", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCreateRepoRequest.errors = vErrors;
return vErrors === null;
}

function isCreateRepoTagRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["source_tag","destination_tag"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.source_tag !== undefined){
if(!(isTagName(data.source_tag, instancePath+"/source_tag"))){
vErrors = addErrors(vErrors, isTagName.errors);
}
}
if(data.destination_tag !== undefined){
if(!(isTagName(data.destination_tag, instancePath+"/destination_tag"))){
vErrors = addErrors(vErrors, isTagName.errors);
}
}
if(data.override !== undefined){
if(typeof data.override !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/override", "boolean"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCreateRepoTagRequest.errors = vErrors;
return vErrors === null;
}

function isCreateTriggerRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["name","action","trigger_type","condition","app_type","application","cluster_ns","enable"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.name !== undefined){
if(!(isTriggerName(data.name, instancePath+"/name"))){
vErrors = addErrors(vErrors, isTriggerName.errors);
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/action", "string"));
}
if(!(data1 === "update")){
vErrors = addError(vErrors, {instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.action.enum},message:"must be equal to one of the allowed values"});
}
}
if(data.trigger_type !== undefined){
let data2 = data.trigger_type;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/trigger_type", "string"));
}
if(!(((data2 === "all") || (data2 === "tag")) || (data2 === "regular"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/trigger_type",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.trigger_type.enum},message:"must be equal to one of the allowed values"});
}
}
if(data.condition !== undefined){
let data3 = data.condition;
if(typeof data3 === "string"){
if(func_e555cce0(data3) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/condition",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/condition", "string"));
}
}
if(data.app_type !== undefined){
let data4 = data.app_type;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/app_type", "string"));
}
if(!((data4 === "deployments") || (data4 === "statefulsets"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/app_type",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.app_type.enum},message:"must be equal to one of the allowed values"});
}
}
if(data.application !== undefined){
let data5 = data.application;
if(typeof data5 === "string"){
if(func_e555cce0(data5) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/application",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/application", "string"));
}
}
if(data.cluster_ns !== undefined){
let data6 = data.cluster_ns;
if(typeof data6 === "string"){
if(func_e555cce0(data6) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cluster_ns",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/cluster_ns", "string"));
}
}
if(data.trigger_mode !== undefined){
let data7 = data.trigger_mode;
if(typeof data7 !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/trigger_mode", "string"));
}
if(!((data7 === "cce") || (data7 === "cci"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/trigger_mode",keyword:"enum",params:{allowedValues: schema_374b79a4.properties.trigger_mode.enum},message:"must be equal to one of the allowed values"});
}
}
for(const [name, type] of [["cluster_id","string"],["cluster_name","string"],["container","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.enable !== undefined){
if(!(isTriggerEnabled(data.enable, instancePath+"/enable"))){
vErrors = addErrors(vErrors, isTriggerEnabled.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isCreateTriggerRequest.errors = vErrors;
return vErrors === null;
}

function isDeadline(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_ca1eac97, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^(?:forever|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z)$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isDeadline.errors = vErrors;
return vErrors === null;
}

function isDeleteImageSyncRepoRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["remoteRegionId","remoteNamespace"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.remoteRegionId !== undefined){
let data0 = data.remoteRegionId;
if(typeof data0 === "string"){
if(func_e555cce0(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/remoteRegionId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/remoteRegionId", "string"));
}
}
if(data.remoteNamespace !== undefined){
if(!(isNamespaceName(data.remoteNamespace, instancePath+"/remoteNamespace"))){
vErrors = addErrors(vErrors, isNamespaceName.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isDeleteImageSyncRepoRequest.errors = vErrors;
return vErrors === null;
}

function isDockerAuth(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.auth === undefined){
vErrors = addError(vErrors, missing(instancePath, "auth"));
}
if(data.auth !== undefined){
if(typeof data.auth !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/auth", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isDockerAuth.errors = vErrors;
return vErrors === null;
}

function isDockerConfig(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.auths === undefined){
vErrors = addError(vErrors, missing(instancePath, "auths"));
}
if(data.auths !== undefined){
let data0 = data.auths;
if(isObject(data0)){
if(Object.keys(data0).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auths",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
}
for(const key0 in data0){
if(!(isDockerAuth(data0[key0], instancePath+"/auths/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = addErrors(vErrors, isDockerAuth.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auths", "object"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isDockerConfig.errors = vErrors;
return vErrors === null;
}

function isDomainOverview(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["domain_id","domain_name","namspace_num","repo_num","image_num","store_space","downflow_size"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["domain_id","string"],["domain_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.namspace_num !== undefined){
let data2 = data.namspace_num;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = addError(vErrors, wrongType(instancePath+"/namspace_num", "integer"));
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/namspace_num",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.repo_num !== undefined){
let data3 = data.repo_num;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = addError(vErrors, wrongType(instancePath+"/repo_num", "integer"));
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/repo_num",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.image_num !== undefined){
let data4 = data.image_num;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = addError(vErrors, wrongType(instancePath+"/image_num", "integer"));
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/image_num",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.store_space !== undefined){
let data5 = data.store_space;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/store_space",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/store_space", "number"));
}
}
if(data.downflow_size !== undefined){
let data6 = data.downflow_size;
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/downflow_size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/downflow_size", "number"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isDomainOverview.errors = vErrors;
return vErrors === null;
}

function isErrorBody(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(isErrorList(data, instancePath))){
vErrors = addErrors(vErrors, isErrorList.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(isGatewayError(data, instancePath))){
vErrors = addErrors(vErrors, isGatewayError.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(isWrappedErrors(data, instancePath))){
vErrors = addErrors(vErrors, isWrappedErrors.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(isServiceError(data, instancePath))){
vErrors = addErrors(vErrors, isServiceError.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(isIdentityError(data, instancePath))){
vErrors = addErrors(vErrors, isIdentityError.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
isErrorBody.errors = vErrors;
return errors === 0;
}

function isErrorCode(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_db1b7bbf, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[A-Za-z0-9._-]+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isErrorCode.errors = vErrors;
return vErrors === null;
}

function isErrorDetail(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.error_code !== undefined){
if(!(isErrorCode(data.error_code, instancePath+"/error_code"))){
vErrors = addErrors(vErrors, isErrorCode.errors);
}
}
if(data.error_msg !== undefined){
if(typeof data.error_msg !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/error_msg", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isErrorDetail.errors = vErrors;
return vErrors === null;
}

function isErrorList(data, instancePath=""){
let vErrors = null;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isServiceError(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isServiceError.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "array"));
}
isErrorList.errors = vErrors;
return vErrors === null;
}

function isErrorMessage(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isErrorMessage.errors = vErrors;
return vErrors === null;
}

function isFeatureGates(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["enable_experience","enable_hss_service","enable_image_scan","enable_sm3","enable_image_sync","enable_cci_service","enable_image_label","enable_pipeline"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["enable_experience","boolean"],["enable_hss_service","boolean"],["enable_image_scan","boolean"],["enable_sm3","boolean"],["enable_image_sync","boolean"],["enable_cci_service","boolean"],["enable_image_label","boolean"],["enable_pipeline","boolean"],["enable_authorization_token","boolean"],["enable_resource","boolean"],["enable_list_v3","boolean"],["enable_image_quota","boolean"],["enable_cosign_signature","boolean"],["enable_enterprise_edition_link","boolean"],["enable_customize_validity_period","boolean"],["swr_util_download_url","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isFeatureGates.errors = vErrors;
return vErrors === null;
}

function isGatewayError(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["error_code","error_msg"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.error_code !== undefined){
if(!(isErrorCode(data.error_code, instancePath+"/error_code"))){
vErrors = addErrors(vErrors, isErrorCode.errors);
}
}
if(data.error_msg !== undefined){
if(!(isErrorMessage(data.error_msg, instancePath+"/error_msg"))){
vErrors = addErrors(vErrors, isErrorMessage.errors);
}
}
if(data.request_id !== undefined){
let data2 = data.request_id;
if(typeof data2 === "string"){
if(func_e555cce0(data2) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/request_id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/request_id", "string"));
}
}
if(data.errors !== undefined){
if(!(isErrorList(data.errors, instancePath+"/errors"))){
vErrors = addErrors(vErrors, isErrorList.errors);
}
}
if(data.details !== undefined){
let data4 = data.details;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(isErrorDetail(data4[i0], instancePath+"/details/" + i0))){
vErrors = addErrors(vErrors, isErrorDetail.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/details", "array"));
}
}
if(data.encoded_authorization_message !== undefined){
if(!(isAuthorizationMessage(data.encoded_authorization_message, instancePath+"/encoded_authorization_message"))){
vErrors = addErrors(vErrors, isAuthorizationMessage.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isGatewayError.errors = vErrors;
return vErrors === null;
}

function isGrantedLevel(data, instancePath=""){
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
isGrantedLevel.errors = vErrors;
return vErrors === null;
}

function isGrantedPermission(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["user_id","user_name","auth"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["user_id","string"],["user_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.auth !== undefined){
if(!(isGrantedLevel(data.auth, instancePath+"/auth"))){
vErrors = addErrors(vErrors, isGrantedLevel.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isGrantedPermission.errors = vErrors;
return vErrors === null;
}

function isIamAccount(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","name"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["id","string"],["name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIamAccount.errors = vErrors;
return vErrors === null;
}

function isIamAccountFilter(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func_e555cce0(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/id", "string"));
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func_e555cce0(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/name", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIamAccountFilter.errors = vErrors;
return vErrors === null;
}

function isIamError(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["code","message"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.code !== undefined){
let data0 = data.code;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/code", "integer"));
}
if(typeof data0 == "number"){
if(data0 > 599 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/code",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
}
if(data0 < 400 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/code",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"});
}
}
}
if(data.message !== undefined){
if(!(isErrorMessage(data.message, instancePath+"/message"))){
vErrors = addErrors(vErrors, isErrorMessage.errors);
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func_e555cce0(data2) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/title", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIamError.errors = vErrors;
return vErrors === null;
}

function isIamUser(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","name","domain_id","enabled"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["id","string"],["name","string"],["domain_id","string"],["enabled","boolean"],["description","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.password_expires_at !== undefined){
let data5 = data.password_expires_at;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/password_expires_at",keyword:"type",params:{type: schema_e284d911.properties.password_expires_at.type},message:"must be string,null"});
}
}
if(data.pwd_status !== undefined){
if(typeof data.pwd_status !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/pwd_status", "boolean"));
}
}
if(data.links !== undefined){
if(!(isProjectLinks(data.links, instancePath+"/links"))){
vErrors = addErrors(vErrors, isProjectLinks.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIamUser.errors = vErrors;
return vErrors === null;
}

function isIamUserList(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.users === undefined){
vErrors = addError(vErrors, missing(instancePath, "users"));
}
if(data.users !== undefined){
let data0 = data.users;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/users",keyword:"type",params:{type: schema_3c8ec7fc.properties.users.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isIamUser(data0[i0], instancePath+"/users/" + i0))){
vErrors = addErrors(vErrors, isIamUser.errors);
}
}
}
}
if(data.links !== undefined){
if(!(isProjectLinks(data.links, instancePath+"/links"))){
vErrors = addErrors(vErrors, isProjectLinks.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIamUserList.errors = vErrors;
return vErrors === null;
}

function isIamUserResponse(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.user === undefined){
vErrors = addError(vErrors, missing(instancePath, "user"));
}
if(data.user !== undefined){
if(!(isIamUser(data.user, instancePath+"/user"))){
vErrors = addErrors(vErrors, isIamUser.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIamUserResponse.errors = vErrors;
return vErrors === null;
}

function isIdentityError(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.error === undefined){
vErrors = addError(vErrors, missing(instancePath, "error"));
}
if(data.error !== undefined){
if(!(isIamError(data.error, instancePath+"/error"))){
vErrors = addErrors(vErrors, isIamError.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIdentityError.errors = vErrors;
return vErrors === null;
}

function isIdentityVersionResponse(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.version === undefined){
vErrors = addError(vErrors, missing(instancePath, "version"));
}
if(data.version !== undefined){
let data0 = data.version;
if(isObject(data0)){
for(const name of ["id","status"])
if(data0[name] === undefined){
vErrors = addError(vErrors, missing(instancePath+"/version", name));
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/version/id", "string"));
}
}
if(data0.status !== undefined){
if(typeof data0.status !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/version/status", "string"));
}
}
if(data0.updated !== undefined){
let data3 = data0.updated;
if(typeof data3 === "string"){
if(!(formats_1b61bf84.test(data3))){
vErrors = addError(vErrors, {instancePath:instancePath+"/version/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/version/updated", "string"));
}
}
if(data0.links !== undefined){
let data4 = data0.links;
if((!(Array.isArray(data4))) && (data4 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/version/links",keyword:"type",params:{type: schema_2c79b4cb.properties.version.properties.links.type},message:"must be array,null"});
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(isObject(data5)){
for(const [name, type] of [["rel","string"],["href","string"]])
if(data5[name] !== undefined && typeof data5[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/version/links/" + i0+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/version/links/" + i0, "object"));
}
}
}
}
if(data0["media-types"] !== undefined){
let data8 = data0["media-types"];
if((!(Array.isArray(data8))) && (data8 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/version/media-types",keyword:"type",params:{type: schema_2c79b4cb.properties.version.properties["media-types"].type},message:"must be array,null"});
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(isObject(data9)){
for(const [name, type] of [["base","string"],["type","string"]])
if(data9[name] !== undefined && typeof data9[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/version/media-types/" + i1+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/version/media-types/" + i1, "object"));
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/version", "object"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isIdentityVersionResponse.errors = vErrors;
return vErrors === null;
}

function isImageConfig(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isObject(data)){
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
isImageConfig.errors = vErrors;
return errors === 0;
}

function isListedRepository(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["name","category","description","size","is_public","num_images","num_download","created_at","updated_at","path","internal_path","domain_name","namespace","tags","status","total_range"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func_e555cce0(data0) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/name", "string"));
}
}
if(data.category !== undefined){
if(!(isRepositoryCategory(data.category, instancePath+"/category"))){
vErrors = addErrors(vErrors, isRepositoryCategory.errors);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/description", "string"));
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = addError(vErrors, wrongType(instancePath+"/size", "integer"));
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/is_public", "boolean"));
}
}
if(data.num_images !== undefined){
let data5 = data.num_images;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = addError(vErrors, wrongType(instancePath+"/num_images", "integer"));
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/num_images",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.num_download !== undefined){
let data6 = data.num_download;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = addError(vErrors, wrongType(instancePath+"/num_download", "integer"));
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/num_download",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if(typeof data7 === "string"){
if(!(formats_1b61bf84.test(data7))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created_at", "string"));
}
}
if(data.updated_at !== undefined){
let data8 = data.updated_at;
if(typeof data8 === "string"){
if(!(formats_1b61bf84.test(data8))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated_at", "string"));
}
}
for(const [name, type] of [["logo","string"],["url","string"],["path","string"],["internal_path","string"],["domain_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.namespace !== undefined){
let data14 = data.namespace;
if(typeof data14 === "string"){
if(func_e555cce0(data14) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/namespace", "string"));
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if((!(Array.isArray(data15))) && (data15 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: schema_a06480be.properties.tags.type},message:"must be array,null"});
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/tags/" + i0, "string"));
}
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/status", "boolean"));
}
}
if(data.total_range !== undefined){
let data18 = data.total_range;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
vErrors = addError(vErrors, wrongType(instancePath+"/total_range", "integer"));
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
vErrors = addError(vErrors, {instancePath:instancePath+"/total_range",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isListedRepository.errors = vErrors;
return vErrors === null;
}

function isNamespace(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","name","creator_name","auth"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
for(const [name, type] of [["name","string"],["creator_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.auth !== undefined){
let data3 = data.auth;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = addError(vErrors, wrongType(instancePath+"/auth", "integer"));
}
}
if(data.access_user_count !== undefined){
let data4 = data.access_user_count;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = addError(vErrors, wrongType(instancePath+"/access_user_count", "integer"));
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/access_user_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.repo_count !== undefined){
let data5 = data.repo_count;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = addError(vErrors, wrongType(instancePath+"/repo_count", "integer"));
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/repo_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isNamespace.errors = vErrors;
return vErrors === null;
}

function isNamespaceAuth(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","name","creator_name","self_auth","others_auths"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
for(const [name, type] of [["name","string"],["creator_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.self_auth !== undefined){
if(!(isGrantedPermission(data.self_auth, instancePath+"/self_auth"))){
vErrors = addErrors(vErrors, isGrantedPermission.errors);
}
}
if(data.others_auths !== undefined){
let data4 = data.others_auths;
if((!(Array.isArray(data4))) && (data4 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/others_auths",keyword:"type",params:{type: schema_29c34a82.properties.others_auths.type},message:"must be array,null"});
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(isGrantedPermission(data4[i0], instancePath+"/others_auths/" + i0))){
vErrors = addErrors(vErrors, isGrantedPermission.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isNamespaceAuth.errors = vErrors;
return vErrors === null;
}

function isNamespaceList(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.namespaces === undefined){
vErrors = addError(vErrors, missing(instancePath, "namespaces"));
}
if(data.namespaces !== undefined){
let data0 = data.namespaces;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/namespaces",keyword:"type",params:{type: schema_bd07774f.properties.namespaces.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isNamespace(data0[i0], instancePath+"/namespaces/" + i0))){
vErrors = addErrors(vErrors, isNamespace.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isNamespaceList.errors = vErrors;
return vErrors === null;
}

function isNamespaceName(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_ef2224bd, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[a-z](?:(?:\\.|_{1,2}|-+)?[a-z0-9])*$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isNamespaceName.errors = vErrors;
return vErrors === null;
}

function isOptionalWriteResponse(data, instancePath=""){
let vErrors = null;
if(!(isObject(data))){
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isOptionalWriteResponse.errors = vErrors;
return vErrors === null;
}

function isPermissionLevel(data, instancePath=""){
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(!(((data === 7) || (data === 3)) || (data === 1))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_04d608ed.enum},message:"must be equal to one of the allowed values"});
}
isPermissionLevel.errors = vErrors;
return vErrors === null;
}

function isPermit(data, instancePath=""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!(data === "read")){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_ae828ff0.enum},message:"must be equal to one of the allowed values"});
}
isPermit.errors = vErrors;
return vErrors === null;
}

function isProject(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","name","domain_id","enabled"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["id","string"],["name","string"],["description","string"],["domain_id","string"],["parent_id","string"],["is_domain","boolean"],["enabled","boolean"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.links !== undefined){
if(!(isProjectLinks(data.links, instancePath+"/links"))){
vErrors = addErrors(vErrors, isProjectLinks.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isProject.errors = vErrors;
return vErrors === null;
}

function isProjectLinks(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.self !== undefined){
if(typeof data.self !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/self", "string"));
}
}
if(data.previous !== undefined){
let data1 = data.previous;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/previous",keyword:"type",params:{type: schema_1a1b8839.properties.previous.type},message:"must be string,null"});
}
}
if(data.next !== undefined){
let data2 = data.next;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: schema_1a1b8839.properties.next.type},message:"must be string,null"});
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isProjectLinks.errors = vErrors;
return vErrors === null;
}

function isProjectList(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.projects === undefined){
vErrors = addError(vErrors, missing(instancePath, "projects"));
}
if(data.projects !== undefined){
let data0 = data.projects;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/projects",keyword:"type",params:{type: schema_d321c121.properties.projects.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isProject(data0[i0], instancePath+"/projects/" + i0))){
vErrors = addErrors(vErrors, isProject.errors);
}
}
}
}
if(data.links !== undefined){
if(!(isProjectLinks(data.links, instancePath+"/links"))){
vErrors = addErrors(vErrors, isProjectLinks.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isProjectList.errors = vErrors;
return vErrors === null;
}

function isQuota(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["quota_key","quota_limit","used","unit"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.quota_key !== undefined){
if(typeof data.quota_key !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/quota_key", "string"));
}
}
if(data.quota_limit !== undefined){
let data1 = data.quota_limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = addError(vErrors, wrongType(instancePath+"/quota_limit", "integer"));
}
}
if(data.used !== undefined){
let data2 = data.used;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = addError(vErrors, wrongType(instancePath+"/used", "integer"));
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/used",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/unit", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isQuota.errors = vErrors;
return vErrors === null;
}

function isQuotaList(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.quotas === undefined){
vErrors = addError(vErrors, missing(instancePath, "quotas"));
}
if(data.quotas !== undefined){
let data0 = data.quotas;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isQuota(data0[i0], instancePath+"/quotas/" + i0))){
vErrors = addErrors(vErrors, isQuota.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/quotas", "array"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isQuotaList.errors = vErrors;
return vErrors === null;
}

function isReferencePage(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["tags","has_more"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.tags !== undefined){
let data0 = data.tags;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: schema_43348cdd.properties.tags.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func_e555cce0(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/tags/" + i0, "string"));
}
}
}
}
for(const [name, type] of [["has_more","boolean"],["next_marker","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isReferencePage.errors = vErrors;
return vErrors === null;
}

function isRejectedTagList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_53008d9c.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/" + i0, "string"));
}
}
}
isRejectedTagList.errors = vErrors;
return vErrors === null;
}

function isReportEntry(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["date","value"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/date", "string"));
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/value",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/value", "number"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isReportEntry.errors = vErrors;
return vErrors === null;
}

function isReportEntryList(data, instancePath=""){
let vErrors = null;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isReportEntry(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isReportEntry.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "array"));
}
isReportEntryList.errors = vErrors;
return vErrors === null;
}

function isRepository(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","ns_id","name","category","description","creator_id","creator_name","size","is_public","num_images","num_download","url","path","internal_path","created","updated","domain_id","priority"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
if(data.ns_id !== undefined){
let data1 = data.ns_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = addError(vErrors, wrongType(instancePath+"/ns_id", "integer"));
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/name", "string"));
}
}
if(data.category !== undefined){
if(!(isRepositoryCategory(data.category, instancePath+"/category"))){
vErrors = addErrors(vErrors, isRepositoryCategory.errors);
}
}
for(const [name, type] of [["description","string"],["creator_id","string"],["creator_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.size !== undefined){
let data7 = data.size;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = addError(vErrors, wrongType(instancePath+"/size", "integer"));
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/is_public", "boolean"));
}
}
if(data.num_images !== undefined){
let data9 = data.num_images;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = addError(vErrors, wrongType(instancePath+"/num_images", "integer"));
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/num_images",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.num_download !== undefined){
let data10 = data.num_download;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
vErrors = addError(vErrors, wrongType(instancePath+"/num_download", "integer"));
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/num_download",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
for(const [name, type] of [["url","string"],["path","string"],["internal_path","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.created !== undefined){
let data14 = data.created;
if(typeof data14 === "string"){
if(!(formats_1b61bf84.test(data14))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created", "string"));
}
}
if(data.updated !== undefined){
let data15 = data.updated;
if(typeof data15 === "string"){
if(!(formats_1b61bf84.test(data15))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated", "string"));
}
}
if(data.domain_id !== undefined){
if(typeof data.domain_id !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/domain_id", "string"));
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
vErrors = addError(vErrors, wrongType(instancePath+"/priority", "integer"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRepository.errors = vErrors;
return vErrors === null;
}

function isRepositoryAuth(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","name","self_auth","others_auths"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/name", "string"));
}
}
if(data.self_auth !== undefined){
if(!(isGrantedPermission(data.self_auth, instancePath+"/self_auth"))){
vErrors = addErrors(vErrors, isGrantedPermission.errors);
}
}
if(data.others_auths !== undefined){
let data3 = data.others_auths;
if((!(Array.isArray(data3))) && (data3 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/others_auths",keyword:"type",params:{type: schema_0747c3d6.properties.others_auths.type},message:"must be array,null"});
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(isGrantedPermission(data3[i0], instancePath+"/others_auths/" + i0))){
vErrors = addErrors(vErrors, isGrantedPermission.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRepositoryAuth.errors = vErrors;
return vErrors === null;
}

function isRepositoryCategory(data, instancePath=""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isRepositoryCategory.errors = vErrors;
return vErrors === null;
}

function isRepositoryList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_a4a2d5d3.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isListedRepository(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isListedRepository.errors);
}
}
}
isRepositoryList.errors = vErrors;
return vErrors === null;
}

function isRepositoryName(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_3654ed2a, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[a-z0-9](?:(?:[./]|_{1,2}|-+)?[a-z0-9])*$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isRepositoryName.errors = vErrors;
return vErrors === null;
}

function isRepositoryPage(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.repos === undefined){
vErrors = addError(vErrors, missing(instancePath, "repos"));
}
if(data.repos !== undefined){
let data0 = data.repos;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/repos",keyword:"type",params:{type: schema_9288ab5e.properties.repos.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isRepositorySummary(data0[i0], instancePath+"/repos/" + i0))){
vErrors = addErrors(vErrors, isRepositorySummary.errors);
}
}
}
}
if(data.nextMarker !== undefined){
let data2 = data.nextMarker;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = addError(vErrors, wrongType(instancePath+"/nextMarker", "integer"));
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/nextMarker",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRepositoryPage.errors = vErrors;
return vErrors === null;
}

function isRepositoryPathName(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_15880c5c, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[a-z0-9](?:(?:[.$]|_{1,2}|-+)?[a-z0-9])*$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isRepositoryPathName.errors = vErrors;
return vErrors === null;
}

function isRepositorySummary(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","name","category","description","size","is_public","num_images","num_download","created_at","updated_at","domain_name","namespace_name"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/name", "string"));
}
}
if(data.category !== undefined){
if(!(isRepositoryCategory(data.category, instancePath+"/category"))){
vErrors = addErrors(vErrors, isRepositoryCategory.errors);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/description", "string"));
}
}
if(data.size !== undefined){
let data4 = data.size;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = addError(vErrors, wrongType(instancePath+"/size", "integer"));
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/is_public", "boolean"));
}
}
if(data.num_images !== undefined){
let data6 = data.num_images;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = addError(vErrors, wrongType(instancePath+"/num_images", "integer"));
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/num_images",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.num_download !== undefined){
let data7 = data.num_download;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = addError(vErrors, wrongType(instancePath+"/num_download", "integer"));
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/num_download",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!(formats_1b61bf84.test(data8))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created_at", "string"));
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(typeof data9 === "string"){
if(!(formats_1b61bf84.test(data9))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated_at", "string"));
}
}
for(const [name, type] of [["domain_name","string"],["namespace_name","string"],["status","boolean"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRepositorySummary.errors = vErrors;
return vErrors === null;
}

function isRepositoryTag(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","repo_id","tag","image_id","manifest","digest","schema","path","internal_path","size","is_trusted","created","updated","domain_id","tag_type"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
if(data.repo_id !== undefined){
let data1 = data.repo_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = addError(vErrors, wrongType(instancePath+"/repo_id", "integer"));
}
}
for(const [name, type] of [["tag","string"],["image_id","string"],["manifest","string"],["digest","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.schema !== undefined){
let data6 = data.schema;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = addError(vErrors, wrongType(instancePath+"/schema", "integer"));
}
}
for(const [name, type] of [["path","string"],["internal_path","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.size !== undefined){
let data9 = data.size;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = addError(vErrors, wrongType(instancePath+"/size", "integer"));
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.is_trusted !== undefined){
if(typeof data.is_trusted !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/is_trusted", "boolean"));
}
}
if(data.created !== undefined){
let data11 = data.created;
if(typeof data11 === "string"){
if(!(formats_1b61bf84.test(data11))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created", "string"));
}
}
if(data.updated !== undefined){
let data12 = data.updated;
if(typeof data12 === "string"){
if(!(formats_1b61bf84.test(data12))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated", "string"));
}
}
if(data.domain_id !== undefined){
if(typeof data.domain_id !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/domain_id", "string"));
}
}
if(data.tag_type !== undefined){
let data14 = data.tag_type;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
vErrors = addError(vErrors, wrongType(instancePath+"/tag_type", "integer"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRepositoryTag.errors = vErrors;
return vErrors === null;
}

function isRepositoryTagPage(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.tags === undefined){
vErrors = addError(vErrors, missing(instancePath, "tags"));
}
if(data.tags !== undefined){
let data0 = data.tags;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: schema_056b04d2.properties.tags.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isRepositoryTag(data0[i0], instancePath+"/tags/" + i0))){
vErrors = addErrors(vErrors, isRepositoryTag.errors);
}
}
}
}
for(const [name, type] of [["nextMarker","string"],["has_more","boolean"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRepositoryTagPage.errors = vErrors;
return vErrors === null;
}

function isRetention(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","algorithm","rules","scope"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
if(data.algorithm !== undefined){
if(typeof data.algorithm !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/algorithm", "string"));
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: schema_f44b37c6.properties.rules.type},message:"must be array,null"});
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(isRetentionRule(data2[i0], instancePath+"/rules/" + i0))){
vErrors = addErrors(vErrors, isRetentionRule.errors);
}
}
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/scope", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetention.errors = vErrors;
return vErrors === null;
}

function isRetentionCreated(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = addError(vErrors, missing(instancePath, "id"));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionCreated.errors = vErrors;
return vErrors === null;
}

function isRetentionHistory(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","retention_id","namespace","repo","tag","created_at","rule_type"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
if(data.retention_id !== undefined){
let data1 = data.retention_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = addError(vErrors, wrongType(instancePath+"/retention_id", "integer"));
}
}
for(const [name, type] of [["namespace","string"],["repo","string"],["tag","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats_1b61bf84.test(data5))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created_at", "string"));
}
}
if(data.rule_type !== undefined){
if(typeof data.rule_type !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/rule_type", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionHistory.errors = vErrors;
return vErrors === null;
}

function isRetentionHistoryList(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["retention_log","total"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.retention_log !== undefined){
let data0 = data.retention_log;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/retention_log",keyword:"type",params:{type: schema_efbb8f4f.properties.retention_log.type},message:"must be array,null"});
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(isRetentionHistory(data0[i0], instancePath+"/retention_log/" + i0))){
vErrors = addErrors(vErrors, isRetentionHistory.errors);
}
}
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = addError(vErrors, wrongType(instancePath+"/total", "integer"));
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionHistoryList.errors = vErrors;
return vErrors === null;
}

function isRetentionList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_02099a0e.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isRetention(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isRetention.errors);
}
}
}
isRetentionList.errors = vErrors;
return vErrors === null;
}

function isRetentionParams(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const [name, type] of [["days","string"],["num","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionParams.errors = vErrors;
return vErrors === null;
}

function isRetentionParamsRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.days !== undefined){
let data0 = data.days;
if(typeof data0 === "string"){
if(!matches(pattern_94ad1543, data0)){
vErrors = addError(vErrors, wrongText(instancePath+"/days", "^(?:[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/days", "string"));
}
}
if(data.num !== undefined){
let data1 = data.num;
if(typeof data1 === "string"){
if(!matches(pattern_382eec9b, data1)){
vErrors = addError(vErrors, wrongText(instancePath+"/num", "^(?:[1-9][0-9]{0,2}|1000)$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/num", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionParamsRequest.errors = vErrors;
return vErrors === null;
}

function isRetentionRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["algorithm","rules"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.algorithm !== undefined){
let data0 = data.algorithm;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/algorithm", "string"));
}
if(!(data0 === "or")){
vErrors = addError(vErrors, {instancePath:instancePath+"/algorithm",keyword:"enum",params:{allowedValues: schema_9ac72286.properties.algorithm.enum},message:"must be equal to one of the allowed values"});
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(Array.isArray(data1)){
if(data1.length > 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"});
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(isRetentionRuleRequest(data1[i0], instancePath+"/rules/" + i0))){
vErrors = addErrors(vErrors, isRetentionRuleRequest.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/rules", "array"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionRequest.errors = vErrors;
return vErrors === null;
}

function isRetentionRule(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["template","params","tag_selectors"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.template !== undefined){
if(typeof data.template !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/template", "string"));
}
}
if(data.params !== undefined){
if(!(isRetentionParams(data.params, instancePath+"/params"))){
vErrors = addErrors(vErrors, isRetentionParams.errors);
}
}
if(data.tag_selectors !== undefined){
let data2 = data.tag_selectors;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tag_selectors",keyword:"type",params:{type: schema_ff6f510d.properties.tag_selectors.type},message:"must be array,null"});
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(isRetentionSelector(data2[i0], instancePath+"/tag_selectors/" + i0))){
vErrors = addErrors(vErrors, isRetentionSelector.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionRule.errors = vErrors;
return vErrors === null;
}

function isRetentionRuleRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["template","params","tag_selectors"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/template", "string"));
}
if(!((data0 === "date_rule") || (data0 === "tag_rule"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/template",keyword:"enum",params:{allowedValues: schema_57985179.properties.template.enum},message:"must be equal to one of the allowed values"});
}
}
if(data.params !== undefined){
if(!(isRetentionParamsRequest(data.params, instancePath+"/params"))){
vErrors = addErrors(vErrors, isRetentionParamsRequest.errors);
}
}
if(data.tag_selectors !== undefined){
let data2 = data.tag_selectors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(isRetentionSelectorRequest(data2[i0], instancePath+"/tag_selectors/" + i0))){
vErrors = addErrors(vErrors, isRetentionSelectorRequest.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/tag_selectors", "array"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionRuleRequest.errors = vErrors;
return vErrors === null;
}

function isRetentionSelector(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["kind","pattern"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["kind","string"],["pattern","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionSelector.errors = vErrors;
return vErrors === null;
}

function isRetentionSelectorRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["kind","pattern"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/kind", "string"));
}
if(!((data0 === "label") || (data0 === "regexp"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema_404b08a7.properties.kind.enum},message:"must be equal to one of the allowed values"});
}
}
if(data.pattern !== undefined){
let data1 = data.pattern;
if(typeof data1 === "string"){
if(func_e555cce0(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/pattern",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/pattern", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isRetentionSelectorRequest.errors = vErrors;
return vErrors === null;
}

function isServiceError(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["errorCode","errorMessage"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.errorCode !== undefined){
if(!(isErrorCode(data.errorCode, instancePath+"/errorCode"))){
vErrors = addErrors(vErrors, isErrorCode.errors);
}
}
if(data.errorMessage !== undefined){
if(!(isErrorMessage(data.errorMessage, instancePath+"/errorMessage"))){
vErrors = addErrors(vErrors, isErrorMessage.errors);
}
}
if(data.detail !== undefined){
let data2 = data.detail;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: schema_0c99b91b.properties.detail.type},message:"must be string,null"});
}
}
if(data.encoded_authorization_message !== undefined){
if(!(isAuthorizationMessage(data.encoded_authorization_message, instancePath+"/encoded_authorization_message"))){
vErrors = addErrors(vErrors, isAuthorizationMessage.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isServiceError.errors = vErrors;
return vErrors === null;
}

function isShareStatus(data, instancePath=""){
let vErrors = null;
if(typeof data !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath, "boolean"));
}
isShareStatus.errors = vErrors;
return vErrors === null;
}

function isSharedPermit(data, instancePath=""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isSharedPermit.errors = vErrors;
return vErrors === null;
}

function isSharedRepositoryList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_a4a2d5d3.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isListedRepository(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isListedRepository.errors);
}
}
}
isSharedRepositoryList.errors = vErrors;
return vErrors === null;
}

function isSyncJob(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","namespace","repoName","tag","remoteRegionId","remoteNamespace","override","status","syncOperatorId","syncOperatorName","domainID","domainName","createdAt","updatedAt"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
for(const [name, type] of [["namespace","string"],["repoName","string"],["tag","string"],["remoteRegionId","string"],["remoteNamespace","string"],["override","boolean"],["status","string"],["syncOperatorId","string"],["syncOperatorName","string"],["domainID","string"],["domainName","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.createdAt !== undefined){
let data12 = data.createdAt;
if(typeof data12 === "string"){
if(!(formats_1b61bf84.test(data12))){
vErrors = addError(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/createdAt", "string"));
}
}
if(data.updatedAt !== undefined){
let data13 = data.updatedAt;
if(typeof data13 === "string"){
if(!(formats_1b61bf84.test(data13))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updatedAt", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isSyncJob.errors = vErrors;
return vErrors === null;
}

function isSyncJobList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_4f3287eb.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isSyncJob(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isSyncJob.errors);
}
}
}
isSyncJobList.errors = vErrors;
return vErrors === null;
}

function isSyncRegion(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.regionID === undefined){
vErrors = addError(vErrors, missing(instancePath, "regionID"));
}
for(const [name, type] of [["regionID","string"],["registryURL","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isSyncRegion.errors = vErrors;
return vErrors === null;
}

function isSyncRegionList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_7eda7fe3.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isSyncRegion(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isSyncRegion.errors);
}
}
}
isSyncRegionList.errors = vErrors;
return vErrors === null;
}

function isSyncRule(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","namespace","repoName","remoteRegionId","remoteNamespace","override","syncAuto","domainID","domainName","createdAt","updatedAt"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
for(const [name, type] of [["namespace","string"],["repoName","string"],["remoteRegionId","string"],["remoteNamespace","string"],["override","boolean"],["syncAuto","boolean"],["domainID","string"],["domainName","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.createdAt !== undefined){
let data9 = data.createdAt;
if(typeof data9 === "string"){
if(!(formats_1b61bf84.test(data9))){
vErrors = addError(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/createdAt", "string"));
}
}
if(data.updatedAt !== undefined){
let data10 = data.updatedAt;
if(typeof data10 === "string"){
if(!(formats_1b61bf84.test(data10))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updatedAt", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isSyncRule.errors = vErrors;
return vErrors === null;
}

function isSyncRuleList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_8a7fe2af.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isSyncRule(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isSyncRule.errors);
}
}
}
isSyncRuleList.errors = vErrors;
return vErrors === null;
}

function isTag(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["id","repo_id","Tag","image_id","manifest","digest","schema","path","internal_path","size","is_trusted","created","updated","deleted","domain_id","tag_type"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addError(vErrors, wrongType(instancePath+"/id", "integer"));
}
}
if(data.repo_id !== undefined){
let data1 = data.repo_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = addError(vErrors, wrongType(instancePath+"/repo_id", "integer"));
}
}
for(const [name, type] of [["Tag","string"],["image_id","string"],["manifest","string"],["digest","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.schema !== undefined){
let data6 = data.schema;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = addError(vErrors, wrongType(instancePath+"/schema", "integer"));
}
}
for(const [name, type] of [["path","string"],["internal_path","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.size !== undefined){
let data9 = data.size;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = addError(vErrors, wrongType(instancePath+"/size", "integer"));
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
}
if(data.is_trusted !== undefined){
if(typeof data.is_trusted !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/is_trusted", "boolean"));
}
}
if(data.created !== undefined){
let data11 = data.created;
if(typeof data11 === "string"){
if(!(formats_1b61bf84.test(data11))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created", "string"));
}
}
if(data.updated !== undefined){
let data12 = data.updated;
if(typeof data12 === "string"){
if(!(formats_1b61bf84.test(data12))){
vErrors = addError(vErrors, {instancePath:instancePath+"/updated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/updated", "string"));
}
}
if(data.deleted !== undefined){
let data13 = data.deleted;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/deleted",keyword:"type",params:{type: schema_94c0c3f3.properties.deleted.type},message:"must be string,null"});
}
if(typeof data13 === "string"){
if(!(formats_1b61bf84.test(data13))){
vErrors = addError(vErrors, {instancePath:instancePath+"/deleted",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
}
if(data.domain_id !== undefined){
if(typeof data.domain_id !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/domain_id", "string"));
}
}
if(data.tag_type !== undefined){
let data15 = data.tag_type;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
vErrors = addError(vErrors, wrongType(instancePath+"/tag_type", "integer"));
}
}
if(data.scanned !== undefined){
if(typeof data.scanned !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/scanned", "boolean"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isTag.errors = vErrors;
return vErrors === null;
}

function isTagList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_f5177350.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isTag(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isTag.errors);
}
}
}
isTagList.errors = vErrors;
return vErrors === null;
}

function isTagName(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_853f08fd, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[A-Za-z0-9_][A-Za-z0-9_.-]*$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isTagName.errors = vErrors;
return vErrors === null;
}

function isTokenRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.auth === undefined){
vErrors = addError(vErrors, missing(instancePath, "auth"));
}
if(data.auth !== undefined){
let data0 = data.auth;
if(isObject(data0)){
if(data0.identity === undefined){
vErrors = addError(vErrors, missing(instancePath+"/auth", "identity"));
}
if(data0.identity !== undefined){
let data1 = data0.identity;
if(isObject(data1)){
if(data1.methods === undefined){
vErrors = addError(vErrors, missing(instancePath+"/auth/identity", "methods"));
}
if(data1.methods !== undefined){
let data2 = data1.methods;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auth/identity/methods",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/methods/" + i0, "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/methods", "array"));
}
}
if(data1.password !== undefined){
let data4 = data1.password;
if(isObject(data4)){
if(data4.user === undefined){
vErrors = addError(vErrors, missing(instancePath+"/auth/identity/password", "user"));
}
if(data4.user !== undefined){
let data5 = data4.user;
if(isObject(data5)){
if(data5.password === undefined){
vErrors = addError(vErrors, missing(instancePath+"/auth/identity/password/user", "password"));
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(func_e555cce0(data6) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auth/identity/password/user/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/password/user/id", "string"));
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(func_e555cce0(data7) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auth/identity/password/user/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/password/user/name", "string"));
}
}
if(data5.password !== undefined){
let data8 = data5.password;
if(typeof data8 === "string"){
if(func_e555cce0(data8) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auth/identity/password/user/password",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/password/user/password", "string"));
}
}
if(data5.domain !== undefined){
if(!(isIamAccountFilter(data5.domain, instancePath+"/auth/identity/password/user/domain"))){
vErrors = addErrors(vErrors, isIamAccountFilter.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/password/user", "object"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/password", "object"));
}
}
if(data1.token !== undefined){
let data10 = data1.token;
if(isObject(data10)){
if(data10.id === undefined){
vErrors = addError(vErrors, missing(instancePath+"/auth/identity/token", "id"));
}
if(data10.id !== undefined){
let data11 = data10.id;
if(typeof data11 === "string"){
if(func_e555cce0(data11) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auth/identity/token/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/token/id", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity/token", "object"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/identity", "object"));
}
}
if(data0.scope !== undefined){
let data12 = data0.scope;
if(isObject(data12)){
if(data12.project !== undefined){
let data13 = data12.project;
if(isObject(data13)){
if(data13.id !== undefined){
let data14 = data13.id;
if(typeof data14 === "string"){
if(func_e555cce0(data14) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auth/scope/project/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/scope/project/id", "string"));
}
}
if(data13.name !== undefined){
let data15 = data13.name;
if(typeof data15 === "string"){
if(func_e555cce0(data15) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/auth/scope/project/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/scope/project/name", "string"));
}
}
if(data13.domain !== undefined){
if(!(isIamAccountFilter(data13.domain, instancePath+"/auth/scope/project/domain"))){
vErrors = addErrors(vErrors, isIamAccountFilter.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/scope/project", "object"));
}
}
if(data12.domain !== undefined){
if(!(isIamAccountFilter(data12.domain, instancePath+"/auth/scope/domain"))){
vErrors = addErrors(vErrors, isIamAccountFilter.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth/scope", "object"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/auth", "object"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isTokenRequest.errors = vErrors;
return vErrors === null;
}

function isTokenResponse(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = addError(vErrors, missing(instancePath, "token"));
}
if(data.token !== undefined){
let data0 = data.token;
if(isObject(data0)){
for(const name of ["expires_at","methods"])
if(data0[name] === undefined){
vErrors = addError(vErrors, missing(instancePath+"/token", name));
}
if(data0.expires_at !== undefined){
let data1 = data0.expires_at;
if(typeof data1 === "string"){
if(!(formats_1b61bf84.test(data1))){
vErrors = addError(vErrors, {instancePath:instancePath+"/token/expires_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/token/expires_at", "string"));
}
}
if(data0.issued_at !== undefined){
let data2 = data0.issued_at;
if(typeof data2 === "string"){
if(!(formats_1b61bf84.test(data2))){
vErrors = addError(vErrors, {instancePath:instancePath+"/token/issued_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/token/issued_at", "string"));
}
}
if(data0.methods !== undefined){
let data3 = data0.methods;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/token/methods/" + i0, "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/token/methods", "array"));
}
}
if(data0.user !== undefined){
let data5 = data0.user;
if(isObject(data5)){
for(const name of ["id","name"])
if(data5[name] === undefined){
vErrors = addError(vErrors, missing(instancePath+"/token/user", name));
}
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/token/user/id", "string"));
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/token/user/name", "string"));
}
}
if(data5.domain !== undefined){
if(!(isIamAccount(data5.domain, instancePath+"/token/user/domain"))){
vErrors = addErrors(vErrors, isIamAccount.errors);
}
}
if(data5.password_expires_at !== undefined){
let data9 = data5.password_expires_at;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/token/user/password_expires_at",keyword:"type",params:{type: schema_1cb7395f.properties.token.properties.user.properties.password_expires_at.type},message:"must be string,null"});
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/token/user", "object"));
}
}
if(data0.project !== undefined){
let data10 = data0.project;
if(isObject(data10)){
for(const name of ["id","name"])
if(data10[name] === undefined){
vErrors = addError(vErrors, missing(instancePath+"/token/project", name));
}
if(data10.id !== undefined){
if(typeof data10.id !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/token/project/id", "string"));
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/token/project/name", "string"));
}
}
if(data10.domain !== undefined){
if(!(isIamAccount(data10.domain, instancePath+"/token/project/domain"))){
vErrors = addErrors(vErrors, isIamAccount.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/token/project", "object"));
}
}
if(data0.domain !== undefined){
if(!(isIamAccount(data0.domain, instancePath+"/token/domain"))){
vErrors = addErrors(vErrors, isIamAccount.errors);
}
}
if(data0.roles !== undefined){
let data15 = data0.roles;
if((!(Array.isArray(data15))) && (data15 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/token/roles",keyword:"type",params:{type: schema_1cb7395f.properties.token.properties.roles.type},message:"must be array,null"});
}
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(isObject(data16)){
for(const [name, type] of [["id","string"],["name","string"]])
if(data16[name] !== undefined && typeof data16[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/token/roles/" + i1+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/token/roles/" + i1, "object"));
}
}
}
}
if(data0.catalog !== undefined){
let data19 = data0.catalog;
if((!(Array.isArray(data19))) && (data19 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/token/catalog",keyword:"type",params:{type: schema_1cb7395f.properties.token.properties.catalog.type},message:"must be array,null"});
}
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(isCatalogService(data19[i2], instancePath+"/token/catalog/" + i2))){
vErrors = addErrors(vErrors, isCatalogService.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/token", "object"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isTokenResponse.errors = vErrors;
return vErrors === null;
}

function isTrigger(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["name","action","app_type","application","cluster_id","cluster_name","cluster_ns","condition","container","created_at","creator_name","enable","trigger_mode","trigger_type","trigger_history"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["name","string"],["action","string"],["app_type","string"],["application","string"],["cluster_id","string"],["cluster_name","string"],["cluster_ns","string"],["condition","string"],["container","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats_1b61bf84.test(data9))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created_at", "string"));
}
}
for(const [name, type] of [["creator_name","string"],["enable","string"],["trigger_mode","string"],["trigger_type","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.trigger_history !== undefined){
let data14 = data.trigger_history;
if((!(Array.isArray(data14))) && (data14 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/trigger_history",keyword:"type",params:{type: schema_49c83c1a.properties.trigger_history.type},message:"must be array,null"});
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(isTriggerHistory(data14[i0], instancePath+"/trigger_history/" + i0))){
vErrors = addErrors(vErrors, isTriggerHistory.errors);
}
}
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isTrigger.errors = vErrors;
return vErrors === null;
}

function isTriggerEnabled(data, instancePath=""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((data === "true") || (data === "false"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_66819b8c.enum},message:"must be equal to one of the allowed values"});
}
isTriggerEnabled.errors = vErrors;
return vErrors === null;
}

function isTriggerHistory(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["tag","result","detail","created_at","action","app_type","application","cluster_id","cluster_name","cluster_ns","condition","container","creator_name"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
for(const [name, type] of [["tag","string"],["result","string"],["detail","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats_1b61bf84.test(data3))){
vErrors = addError(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/created_at", "string"));
}
}
for(const [name, type] of [["action","string"],["app_type","string"],["application","string"],["cluster_id","string"],["cluster_name","string"],["cluster_ns","string"],["condition","string"],["container","string"],["creator_name","string"]])
if(data[name] !== undefined && typeof data[name] !== type){
vErrors = addError(vErrors, wrongType(instancePath+"/"+name, type));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isTriggerHistory.errors = vErrors;
return vErrors === null;
}

function isTriggerList(data, instancePath=""){
let vErrors = null;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema_7e7a2abf.type},message:"must be array,null"});
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isTrigger(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isTrigger.errors);
}
}
}
isTriggerList.errors = vErrors;
return vErrors === null;
}

function isTriggerName(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_5817e638, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[A-Za-z][A-Za-z0-9_-]*$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isTriggerName.errors = vErrors;
return vErrors === null;
}

function isUpdateRepoDomainsRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["permit","deadline"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.permit !== undefined){
if(!(isPermit(data.permit, instancePath+"/permit"))){
vErrors = addErrors(vErrors, isPermit.errors);
}
}
if(data.deadline !== undefined){
if(!(isDeadline(data.deadline, instancePath+"/deadline"))){
vErrors = addErrors(vErrors, isDeadline.errors);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/description", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isUpdateRepoDomainsRequest.errors = vErrors;
return vErrors === null;
}

function isUpdateRepoRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath+"/is_public", "boolean"));
}
}
if(data.category !== undefined){
if(!(isCategory(data.category, instancePath+"/category"))){
vErrors = addErrors(vErrors, isCategory.errors);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addError(vErrors, wrongType(instancePath+"/description", "string"));
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isUpdateRepoRequest.errors = vErrors;
return vErrors === null;
}

function isUpdateTriggerRequest(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.enable === undefined){
vErrors = addError(vErrors, missing(instancePath, "enable"));
}
if(data.enable !== undefined){
if(!(isTriggerEnabled(data.enable, instancePath+"/enable"))){
vErrors = addErrors(vErrors, isTriggerEnabled.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isUpdateTriggerRequest.errors = vErrors;
return vErrors === null;
}

function isUserId(data, instancePath=""){
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_d342fb83, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[0-9a-f]{32}$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
isUserId.errors = vErrors;
return vErrors === null;
}

function isUserIdList(data, instancePath=""){
let vErrors = null;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isUserId(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isUserId.errors);
}
}
if(new Set(data).size < data.length){
vErrors = addError(vErrors, {instancePath,keyword:"uniqueItems",params:{},message:"must not contain an item twice"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "array"));
}
isUserIdList.errors = vErrors;
return vErrors === null;
}

function isUserPermission(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
for(const name of ["user_id","user_name","auth"])
if(data[name] === undefined){
vErrors = addError(vErrors, missing(instancePath, name));
}
if(data.user_id !== undefined){
if(!(isUserId(data.user_id, instancePath+"/user_id"))){
vErrors = addErrors(vErrors, isUserId.errors);
}
}
if(data.user_name !== undefined){
let data1 = data.user_name;
if(typeof data1 === "string"){
if(func_e555cce0(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/user_name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath+"/user_name", "string"));
}
}
if(data.auth !== undefined){
if(!(isPermissionLevel(data.auth, instancePath+"/auth"))){
vErrors = addErrors(vErrors, isPermissionLevel.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isUserPermission.errors = vErrors;
return vErrors === null;
}

function isUserPermissionList(data, instancePath=""){
let vErrors = null;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(isUserPermission(data[i0], instancePath+"/" + i0))){
vErrors = addErrors(vErrors, isUserPermission.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "array"));
}
isUserPermissionList.errors = vErrors;
return vErrors === null;
}

function isWrappedErrors(data, instancePath=""){
let vErrors = null;
if(isObject(data)){
if(data.errors === undefined){
vErrors = addError(vErrors, missing(instancePath, "errors"));
}
if(data.errors !== undefined){
if(!(isErrorList(data.errors, instancePath+"/errors"))){
vErrors = addErrors(vErrors, isErrorList.errors);
}
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isWrappedErrors.errors = vErrors;
return vErrors === null;
}

function isWriteResponse(data, instancePath=""){
let vErrors = null;
if(!(isObject(data))){
vErrors = addError(vErrors, wrongType(instancePath, "object"));
}
isWriteResponse.errors = vErrors;
return vErrors === null;
}

function is_00404e68(data, instancePath=""){
/*# sourceURL="is_00404e68" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_00404e68.errors = vErrors;
return vErrors === null;
}

function is_033d4ba1(data, instancePath=""){
/*# sourceURL="is_033d4ba1" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 1000 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
}
if(data < 1 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
}
is_033d4ba1.errors = vErrors;
return vErrors === null;
}

function is_203c6f27(data, instancePath=""){
/*# sourceURL="is_203c6f27" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((data === "updated_at") || (data === "tag"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_8a3a8abf.enum},message:"must be equal to one of the allowed values"});
}
is_203c6f27.errors = vErrors;
return vErrors === null;
}

function is_2494a04f(data, instancePath=""){
/*# sourceURL="is_2494a04f" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((data === "desc") || (data === "asc"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_d630c1ff.enum},message:"must be equal to one of the allowed values"});
}
is_2494a04f.errors = vErrors;
return vErrors === null;
}

function is_2a5e2458(data, instancePath=""){
/*# sourceURL="is_2a5e2458" */;
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_a65f27c4, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[a-z0-9._-]+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_2a5e2458.errors = vErrors;
return vErrors === null;
}

function is_342b228c(data, instancePath=""){
/*# sourceURL="is_342b228c" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((data === "daily") || (data === "monthly"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_bb323c12.enum},message:"must be equal to one of the allowed values"});
}
is_342b228c.errors = vErrors;
return vErrors === null;
}

function is_36aa0dd5(data, instancePath=""){
/*# sourceURL="is_36aa0dd5" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 100 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
}
if(data < 1 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
}
is_36aa0dd5.errors = vErrors;
return vErrors === null;
}

function is_37adf202(data, instancePath=""){
/*# sourceURL="is_37adf202" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 2147483647 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
}
if(data < 1 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
}
is_37adf202.errors = vErrors;
return vErrors === null;
}

function is_3f03b8ed(data, instancePath=""){
/*# sourceURL="is_3f03b8ed" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((((((data === "name") || (data === "updated_time")) || (data === "tag_count")) || (data === "updated_at")) || (data === "namespace")) || (data === "domain_name"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_13abb1e6.enum},message:"must be equal to one of the allowed values"});
}
is_3f03b8ed.errors = vErrors;
return vErrors === null;
}

function is_4876df4b(data, instancePath=""){
/*# sourceURL="is_4876df4b" */;
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_4876df4b.errors = vErrors;
return vErrors === null;
}

function is_4ed13c49(data, instancePath=""){
/*# sourceURL="is_4ed13c49" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 5000 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"});
}
if(data < 1 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
}
is_4ed13c49.errors = vErrors;
return vErrors === null;
}

function is_558a8942(data, instancePath=""){
/*# sourceURL="is_558a8942" */;
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 64){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_f5aabed7, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[A-Za-z0-9]+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_558a8942.errors = vErrors;
return vErrors === null;
}

function is_589624e2(data, instancePath=""){
/*# sourceURL="is_589624e2" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((data === "true") || (data === "false"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_235d1833.enum},message:"must be equal to one of the allowed values"});
}
is_589624e2.errors = vErrors;
return vErrors === null;
}

function is_62a9c914(data, instancePath=""){
/*# sourceURL="is_62a9c914" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((data === "store") || (data === "downflow"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_9cc87d99.enum},message:"must be equal to one of the allowed values"});
}
is_62a9c914.errors = vErrors;
return vErrors === null;
}

function is_67834879(data, instancePath=""){
/*# sourceURL="is_67834879" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_d342fb83, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[0-9a-f]{32}$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_67834879.errors = vErrors;
return vErrors === null;
}

function is_6a8146b9(data, instancePath=""){
/*# sourceURL="is_6a8146b9" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_842c2ee7, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[0-9]+-[0-9]+/[0-9]+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_6a8146b9.errors = vErrors;
return vErrors === null;
}

function is_7811f782(data, instancePath=""){
/*# sourceURL="is_7811f782" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!((data === "self") || (data === "thirdparty"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_35859208.enum},message:"must be equal to one of the allowed values"});
}
is_7811f782.errors = vErrors;
return vErrors === null;
}

function is_7cb541e8(data, instancePath=""){
/*# sourceURL="is_7cb541e8" */;
let vErrors = null;
if(typeof data !== "boolean"){
vErrors = addError(vErrors, wrongType(instancePath, "boolean"));
}
is_7cb541e8.errors = vErrors;
return vErrors === null;
}

function is_8075d271(data, instancePath=""){
/*# sourceURL="is_8075d271" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_bf822401, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^docker login -u \\S+ -p \\S+(?: \\S+)?$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_8075d271.errors = vErrors;
return vErrors === null;
}

function is_8761c163(data, instancePath=""){
/*# sourceURL="is_8761c163" */;
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
if(!matches(pattern_853f08fd, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^[A-Za-z0-9_][A-Za-z0-9_.-]*$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_8761c163.errors = vErrors;
return vErrors === null;
}

function is_877a4a30(data, instancePath=""){
/*# sourceURL="is_877a4a30" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
is_877a4a30.errors = vErrors;
return vErrors === null;
}

function is_8a86fdb4(data, instancePath=""){
/*# sourceURL="is_8a86fdb4" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_a1d769a7, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^(?:(?:namespace::[a-z0-9._-]{1,64}|mode::visible)(?:\\|\\b|$))+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_8a86fdb4.errors = vErrors;
return vErrors === null;
}

function is_a1a41f03(data, instancePath=""){
/*# sourceURL="is_a1a41f03" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 2147483647 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
}
if(data < 0 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
is_a1a41f03.errors = vErrors;
return vErrors === null;
}

function is_bc67fb29(data, instancePath=""){
/*# sourceURL="is_bc67fb29" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 999999999 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"});
}
if(data < 0 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
}
is_bc67fb29.errors = vErrors;
return vErrors === null;
}

function is_c3866259(data, instancePath=""){
/*# sourceURL="is_c3866259" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_e0a3919e, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^(?:(?:namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|category::(?:app_server|linux|framework_app|database|lang|other|arm|windows)|is_public::(?:true|false)|center::self|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|namespace|is_public)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_c3866259.errors = vErrors;
return vErrors === null;
}

function is_c51e0a9b(data, instancePath=""){
/*# sourceURL="is_c51e0a9b" */;
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 128){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_c51e0a9b.errors = vErrors;
return vErrors === null;
}

function is_c6d6db6e(data, instancePath=""){
/*# sourceURL="is_c6d6db6e" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_869dd319, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order::(?:desc|asc))(?:\\|\\b|$))+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_c6d6db6e.errors = vErrors;
return vErrors === null;
}

function is_d1c441e0(data, instancePath=""){
/*# sourceURL="is_d1c441e0" */;
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) > 1024){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"});
}
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_d1c441e0.errors = vErrors;
return vErrors === null;
}

function is_dda15814(data, instancePath=""){
/*# sourceURL="is_dda15814" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_ae87b17b, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^(?:(?:center::(?:self|thirdparty)|namespace::[a-z0-9._-]{1,64}|name::[a-z0-9._/-]{1,128}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:name|updated_time|tag_count|updated_at|namespace|domain_name)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_dda15814.errors = vErrors;
return vErrors === null;
}

function is_e2bdc841(data, instancePath=""){
/*# sourceURL="is_e2bdc841" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 86400 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"});
}
if(data < 900 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"});
}
}
is_e2bdc841.errors = vErrors;
return vErrors === null;
}

function is_ed1a99db(data, instancePath=""){
/*# sourceURL="is_ed1a99db" */;
let vErrors = null;
if(typeof data !== "string"){
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
if(!(((((data === "name") || (data === "updated_time")) || (data === "tag_count")) || (data === "namespace")) || (data === "is_public"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema_97a3a8dd.enum},message:"must be equal to one of the allowed values"});
}
is_ed1a99db.errors = vErrors;
return vErrors === null;
}

function is_eeda7a5a(data, instancePath=""){
/*# sourceURL="is_eeda7a5a" */;
let vErrors = null;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = addError(vErrors, wrongType(instancePath, "integer"));
}
if(typeof data == "number"){
if(data > 10 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"});
}
if(data < 1 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
}
is_eeda7a5a.errors = vErrors;
return vErrors === null;
}

function is_eff0c6de(data, instancePath=""){
/*# sourceURL="is_eff0c6de" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_4366a2f7, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^(?:(?:tag::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8})|order_column::(?:updated_at|tag)|order_type::(?:desc|asc))(?:\\|\\b|$))+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_eff0c6de.errors = vErrors;
return vErrors === null;
}

function is_f0ebe3aa(data, instancePath=""){
/*# sourceURL="is_f0ebe3aa" */;
let vErrors = null;
if(typeof data === "string"){
if(func_e555cce0(data) < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_f0ebe3aa.errors = vErrors;
return vErrors === null;
}

function is_fbb0837b(data, instancePath=""){
/*# sourceURL="is_fbb0837b" */;
let vErrors = null;
if(typeof data === "string"){
if(!matches(pattern_06669f18, data)){
vErrors = addError(vErrors, wrongText(instancePath, "^(?:(?:limit::(?:[1-9][0-9]{0,2}|1000)|offset::(?:0|[1-9][0-9]{0,8}))(?:\\|\\b|$))+$"));
}
}
else {
vErrors = addError(vErrors, wrongType(instancePath, "string"));
}
is_fbb0837b.errors = vErrors;
return vErrors === null;
}


/** The checks of each operation: parameters, request body, and the body and headers of each response. */
export const validators: Validators = {
  listNamespaces: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'namespace': { in: 'query', required: false, check: is_2a5e2458 }, 'filter': { in: 'query', required: false, check: is_8a86fdb4 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isNamespaceList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createNamespace: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isCreateNamespaceRequest, bodyFields: ['namespace'], responses: { '201': { body: isWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '409': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showNamespace: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isNamespace, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteNamespaces: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '406': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isNamespaceAuth, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUserPermissionList, bodyFields: ['user_id', 'user_name', 'auth'], responses: { '201': { body: isWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '409': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } }, laterStatuses: { '200': '201' } },
  updateNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUserPermissionList, bodyFields: ['user_id', 'user_name', 'auth'], responses: { '201': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteNamespaceAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUserIdList, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createRepo: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isCreateRepoRequest, bodyFields: ['repository', 'is_public', 'category', 'description'], responses: { '201': { body: isWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '409': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } }, laterStatuses: { '200': '201' } },
  showRepository: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepository, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  updateRepo: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUpdateRepoRequest, bodyFields: ['is_public', 'category', 'description'], responses: { '201': { body: isWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteRepo: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '406': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepositoryAuth, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUserPermissionList, bodyFields: ['user_id', 'user_name', 'auth'], responses: { '201': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  updateUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUserPermissionList, bodyFields: ['user_id', 'user_name', 'auth'], responses: { '201': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteUserRepositoryAuth: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUserIdList, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listTriggersDetails: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isTriggerList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createTrigger: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isCreateTriggerRequest, bodyFields: ['name', 'action', 'trigger_type', 'condition', 'app_type', 'application', 'cluster_ns', 'trigger_mode', 'cluster_id', 'cluster_name', 'container', 'enable'], responses: { '201': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '409': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showTrigger: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'trigger': { in: 'path', required: true, check: isTriggerName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isTrigger, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  updateTrigger: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'trigger': { in: 'path', required: true, check: isTriggerName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUpdateTriggerRequest, bodyFields: ['enable'], responses: { '201': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteTrigger: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'trigger': { in: 'path', required: true, check: isTriggerName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listRepositoryTags: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'limit': { in: 'query', required: false, check: is_033d4ba1 }, 'offset': { in: 'query', required: false, check: is_bc67fb29 }, 'order_column': { in: 'query', required: false, check: is_203c6f27 }, 'order_type': { in: 'query', required: false, check: is_2494a04f }, 'tag': { in: 'query', required: false, check: is_c51e0a9b }, 'filter': { in: 'query', required: false, check: is_eff0c6de } }, requestBody: null, bodyFields: [], responses: { '200': { body: isTagList, bodyOptional: false, headers: { 'content-range': { required: false, check: is_6a8146b9 }, 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createRepoTag: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isCreateRepoTagRequest, bodyFields: ['source_tag', 'destination_tag', 'override'], responses: { '201': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '409': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showRepoTag: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'tag': { in: 'path', required: true, check: is_8761c163 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepositoryTag, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteRepoTag: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'tag': { in: 'path', required: true, check: is_8761c163 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listRetentions: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRetentionList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createRetention: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isRetentionRequest, bodyFields: ['algorithm', 'rules', 'rules.template', 'rules.params', 'rules.params.days', 'rules.params.num', 'rules.tag_selectors', 'rules.tag_selectors.kind', 'rules.tag_selectors.pattern'], responses: { '201': { body: isRetentionCreated, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listRetentionHistories: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'limit': { in: 'query', required: false, check: is_033d4ba1 }, 'offset': { in: 'query', required: false, check: is_bc67fb29 }, 'filter': { in: 'query', required: false, check: is_fbb0837b } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRetentionHistoryList, bodyOptional: false, headers: { 'content-range': { required: false, check: is_6a8146b9 }, 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showRetention: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'retention_id': { in: 'path', required: true, check: is_a1a41f03 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRetention, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  updateRetention: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'retention_id': { in: 'path', required: true, check: is_a1a41f03 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isRetentionRequest, bodyFields: ['algorithm', 'rules', 'rules.template', 'rules.params', 'rules.params.days', 'rules.params.num', 'rules.tag_selectors', 'rules.tag_selectors.kind', 'rules.tag_selectors.pattern'], responses: { '201': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteRetention: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'retention_id': { in: 'path', required: true, check: is_a1a41f03 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listImageAutoSyncReposDetails: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isSyncRuleList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createImageSyncRepo: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isCreateImageSyncRepoRequest, bodyFields: ['remoteRegionId', 'remoteNamespace', 'syncAuto', 'override'], responses: { '200': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteImageSyncRepo: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isDeleteImageSyncRepoRequest, bodyFields: ['remoteRegionId', 'remoteNamespace'], responses: { '200': { body: isOptionalWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createManualImageSyncRepo: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isCreateManualImageSyncRepoRequest, bodyFields: ['imageTag', 'remoteRegionId', 'remoteNamespace', 'override'], responses: { '200': { body: isRejectedTagList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showSyncJob: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'filter': { in: 'query', required: true, check: is_c6d6db6e } }, requestBody: null, bodyFields: [], responses: { '200': { body: isSyncJobList, bodyOptional: false, headers: { 'content-range': { required: false, check: is_6a8146b9 }, 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showRepoTagConfig: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'tag': { in: 'path', required: true, check: is_8761c163 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isImageConfig, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listRepositoryTag: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'limit': { in: 'query', required: false, check: is_033d4ba1 }, 'marker': { in: 'query', required: false, check: is_d1c441e0 }, 'tag': { in: 'query', required: false, check: is_c51e0a9b }, 'with_manifest': { in: 'query', required: false, check: is_7cb541e8 }, 'order_column': { in: 'query', required: false, check: is_203c6f27 }, 'order_type': { in: 'query', required: false, check: is_2494a04f } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepositoryTagPage, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listRepoAccessories: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'tag': { in: 'path', required: true, check: is_8761c163 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'limit': { in: 'query', required: false, check: is_36aa0dd5 }, 'offset': { in: 'query', required: false, check: is_bc67fb29 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isAccessoryPage, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listReferences: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'tag': { in: 'path', required: true, check: is_8761c163 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'limit': { in: 'query', required: false, check: is_eeda7a5a }, 'marker': { in: 'query', required: false, check: is_d1c441e0 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isReferencePage, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isAccessDomainList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isCreateRepoDomainsRequest, bodyFields: ['access_domain', 'permit', 'deadline', 'description'], responses: { '201': { body: isWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '409': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showAccessDomain: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'access_domain': { in: 'path', required: true, check: isAccessDomainName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isAccessDomainLookup, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  updateRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'access_domain': { in: 'path', required: true, check: isAccessDomainName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: isUpdateRepoDomainsRequest, bodyFields: ['permit', 'deadline', 'description'], responses: { '201': { body: isWriteResponse, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '413': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  deleteRepoDomains: { parameters: { 'namespace': { in: 'path', required: true, check: isNamespaceName }, 'repository': { in: 'path', required: true, check: isRepositoryPathName }, 'access_domain': { in: 'path', required: true, check: isAccessDomainName }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listSyncRegions: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isSyncRegionList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listReposDetails: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'namespace': { in: 'query', required: false, check: is_2a5e2458 }, 'name': { in: 'query', required: false, check: is_c51e0a9b }, 'category': { in: 'query', required: false, check: isCategory }, 'is_public': { in: 'query', required: false, check: is_7cb541e8 }, 'limit': { in: 'query', required: false, check: is_033d4ba1 }, 'offset': { in: 'query', required: false, check: is_bc67fb29 }, 'order_column': { in: 'query', required: false, check: is_ed1a99db }, 'order_type': { in: 'query', required: false, check: is_2494a04f }, 'filter': { in: 'query', required: false, check: is_c3866259 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepositoryList, bodyOptional: false, headers: { 'content-range': { required: false, check: is_6a8146b9 }, 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listRepoDetails: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'namespace': { in: 'query', required: false, check: is_2a5e2458 }, 'name': { in: 'query', required: false, check: is_c51e0a9b }, 'category': { in: 'query', required: false, check: isCategory }, 'is_public': { in: 'query', required: false, check: is_7cb541e8 }, 'limit': { in: 'query', required: false, check: is_033d4ba1 }, 'marker': { in: 'query', required: false, check: is_877a4a30 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepositoryPage, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listSharedReposDetails: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'center': { in: 'query', required: false, check: is_7811f782 }, 'namespace': { in: 'query', required: false, check: is_2a5e2458 }, 'name': { in: 'query', required: false, check: is_c51e0a9b }, 'domain_name': { in: 'query', required: false, check: is_f0ebe3aa }, 'status': { in: 'query', required: false, check: is_589624e2 }, 'limit': { in: 'query', required: false, check: is_033d4ba1 }, 'offset': { in: 'query', required: false, check: is_bc67fb29 }, 'order_column': { in: 'query', required: false, check: is_3f03b8ed }, 'order_type': { in: 'query', required: false, check: is_2494a04f }, 'filter': { in: 'query', required: false, check: is_dda15814 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isSharedRepositoryList, bodyOptional: false, headers: { 'content-range': { required: false, check: is_6a8146b9 }, 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listSharedRepoDetails: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'shared_by': { in: 'query', required: true, check: is_7811f782 }, 'namespace': { in: 'query', required: false, check: is_2a5e2458 }, 'name': { in: 'query', required: false, check: is_c51e0a9b }, 'status': { in: 'query', required: false, check: is_7cb541e8 }, 'limit': { in: 'query', required: false, check: is_033d4ba1 }, 'marker': { in: 'query', required: false, check: is_877a4a30 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isRepositoryPage, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createSecret: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'projectname': { in: 'query', required: false, check: is_f0ebe3aa }, 'duration_seconds': { in: 'query', required: false, check: is_e2bdc841 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isDockerConfig, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-swr-dockerlogin': { required: true, check: is_8075d271 }, 'x-swr-expireat': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createAuthorizationToken: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isDockerConfig, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-swr-dockerlogin': { required: true, check: is_8075d271 }, 'x-swr-expireat': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  listQuotas: { parameters: { 'project_id': { in: 'path', required: true, check: is_558a8942 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 }, 'namespace': { in: 'query', required: false, check: isNamespaceName }, 'repository': { in: 'query', required: false, check: isRepositoryName } }, requestBody: null, bodyFields: [], responses: { '200': { body: isQuotaList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showShareFeatureGates: { parameters: { 'project_id': { in: 'path', required: true, check: is_558a8942 }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isFeatureGates, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showDomainOverview: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isDomainOverview, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showDomainResourceReports: { parameters: { 'resource_type': { in: 'path', required: true, check: is_62a9c914 }, 'frequency': { in: 'path', required: true, check: is_342b228c }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isReportEntryList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  checkAgency: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isAgencyStatus, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  createAgency: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '204': { body: null, bodyOptional: true, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '409': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } }, laterStatuses: { '200': '204' } },
  listApiVersions: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isApiVersionList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  showApiVersion: { parameters: { 'api_version': { in: 'path', required: true, check: is_f0ebe3aa }, 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isApiVersionResponse, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 } } } } },
  keystoneShowVersion: { parameters: {  }, requestBody: null, bodyFields: [], responses: { '200': { body: isIdentityVersionResponse, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } } } },
  keystoneCreateUserTokenByPassword: { parameters: { 'nocatalog': { in: 'query', required: false, check: is_00404e68 } }, requestBody: isTokenRequest, bodyFields: ['auth', 'auth.identity', 'auth.identity.methods', 'auth.identity.password', 'auth.identity.password.user', 'auth.identity.password.user.id', 'auth.identity.password.user.name', 'auth.identity.password.user.password', 'auth.identity.password.user.domain', 'auth.identity.password.user.domain.id', 'auth.identity.password.user.domain.name', 'auth.identity.token', 'auth.identity.token.id', 'auth.scope', 'auth.scope.project', 'auth.scope.project.id', 'auth.scope.project.name', 'auth.scope.project.domain', 'auth.scope.project.domain.id', 'auth.scope.project.domain.name', 'auth.scope.domain', 'auth.scope.domain.id', 'auth.scope.domain.name'], responses: { '201': { body: isTokenResponse, bodyOptional: false, headers: { 'x-subject-token': { required: true, check: is_f0ebe3aa }, 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } } } },
  keystoneShowCatalog: { parameters: { 'X-Project-Id': { in: 'header', required: false, check: is_00404e68 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isCatalogResponse, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } } } },
  keystoneListAuthDomains: { parameters: {  }, requestBody: null, bodyFields: [], responses: { '200': { body: isAuthDomainList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } } } },
  keystoneListProjects: { parameters: { 'name': { in: 'query', required: false, check: is_4876df4b }, 'domain_id': { in: 'query', required: false, check: is_4876df4b }, 'parent_id': { in: 'query', required: false, check: is_4876df4b }, 'enabled': { in: 'query', required: false, check: is_7cb541e8 }, 'is_domain': { in: 'query', required: false, check: is_7cb541e8 }, 'page': { in: 'query', required: false, check: is_37adf202 }, 'per_page': { in: 'query', required: false, check: is_4ed13c49 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isProjectList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } } } },
  keystoneListUsers: { parameters: { 'name': { in: 'query', required: false, check: is_4876df4b }, 'enabled': { in: 'query', required: false, check: is_7cb541e8 }, 'domain_id': { in: 'query', required: false, check: is_4876df4b } }, requestBody: null, bodyFields: [], responses: { '200': { body: isIamUserList, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } } } },
  showUser: { parameters: { 'user_id': { in: 'path', required: true, check: is_67834879 } }, requestBody: null, bodyFields: [], responses: { '200': { body: isIamUserResponse, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '400': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '401': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '403': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '404': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } }, '429': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'retry-after': { required: false, check: is_00404e68 } } }, '500': { body: isErrorBody, bodyOptional: false, headers: { 'x-request-id': { required: false, check: is_00404e68 }, 'x-iam-trace-id': { required: false, check: is_00404e68 } } } } },
}
