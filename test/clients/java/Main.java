import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.invoker.SyncInvoker;
import com.huaweicloud.sdk.core.region.Region;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import com.huaweicloud.sdk.swr.v2.SwrClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Makes the calls of standard input with the vendor's SDK, and prints one line of JSON for each. */
public final class Main {
    private static final ObjectMapper MAPPER =
            JsonUtils.getDefaultMapper().copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

    public static void main(String[] args) throws Exception {
        JsonNode service = MAPPER.readTree(System.in);
        for (JsonNode call : service.get("calls")) {
            System.out.println(MAPPER.writeValueAsString(outcome(service, call)));
        }
        // Threads of the SDK keep the process alive.
        System.exit(0);
    }

    private static ObjectNode outcome(JsonNode service, JsonNode call) {
        ObjectNode result = MAPPER.createObjectNode();
        try {
            SdkResponse response = send(service, call);
            result.put("status", response.getHttpStatusCode());
            result.set("data", MAPPER.readTree(JsonUtils.toJSON(response)));
        } catch (ServiceResponseException error) {
            result.put("status", error.getHttpStatusCode());
            result.putObject("error")
                    .put("code", error.getErrorCode())
                    .put("message", error.getErrorMsg())
                    .put("requestId", error.getRequestId());
        } catch (ClassNotFoundException error) {
            result.put("status", 0).put("failure", "the SDK lacks " + call.get("operation").asText());
        } catch (Exception error) {
            result.put("status", 0).put("failure", error.toString());
        }
        return result;
    }

    private static SdkResponse send(JsonNode service, JsonNode call) throws Exception {
        JsonNode caller = call.get("caller");
        String operation = call.get("operation").asText();
        ObjectNode fields = call.get("params").deepCopy();
        if (call.has("body")) {
            fields.set("body", call.get("body"));
        }
        String name = operation.substring(0, 1).toUpperCase() + operation.substring(1);
        Class<?> type = Class.forName("com.huaweicloud.sdk.swr.v2.model." + name + "Request");
        Method method = SwrClient.class.getMethod(operation + "Invoker", type);
        Object request = MAPPER.treeToValue(fields, type);
        @SuppressWarnings("unchecked")
        SyncInvoker<?, SdkResponse> invoker = (SyncInvoker<?, SdkResponse>) invoke(method, clientOf(service, caller), request);
        if (call.has("headers")) {
            call.get("headers").fields().forEachRemaining(header -> invoker.addHeader(header.getKey(), header.getValue().asText()));
        }
        return invoker.invoke();
    }

    private static Object invoke(Method method, Object target, Object argument) throws Exception {
        try {
            return method.invoke(target, argument);
        } catch (InvocationTargetException error) {
            throw (Exception) error.getCause();
        }
    }

    private static SwrClient clientOf(JsonNode service, JsonNode caller) {
        String url = service.get("url").asText();
        BasicCredentials credentials =
                new BasicCredentials().withAk(caller.get("ak").asText()).withSk(caller.get("sk").asText());
        if (!service.has("iamFromEnvironment")) {
            credentials.withIamEndpoint(url);
        }
        if (caller.has("securityToken")) {
            credentials.withSecurityToken(caller.get("securityToken").asText());
        }
        if (caller.has("projectId")) {
            credentials.withProjectId(caller.get("projectId").asText());
            return SwrClient.newBuilder().withCredential(credentials).withEndpoint(url).build();
        }
        return SwrClient.newBuilder().withCredential(credentials).withRegion(new Region(service.get("region").asText(), url)).build();
    }
}
