import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import swr.ApiClient;
import swr.ApiException;
import swr.api.OrganizationsApi;
import swr.api.RepositoriesApi;
import swr.model.CreateNamespaceRequest;
import swr.model.ListedRepository;

public class Main {
  private static final ObjectMapper mapper = new ObjectMapper();

  public static void main(String[] args) throws Exception {
    JsonNode given = mapper.readTree(System.in);
    ApiClient client = new ApiClient();
    client.updateBaseUri(given.get("url").asText());
    ApiClient signing = new ApiClient();
    signing.updateBaseUri(given.get("url").asText());
    addSignatures(signing, given.get("accessKey").asText(), given.get("secretKey").asText());
    OrganizationsApi organizations = new OrganizationsApi(client);
    RepositoriesApi repositories = new RepositoriesApi(client);
    Map<String, String> token = Map.of("X-Auth-Token", given.get("token").asText());
    CreateNamespaceRequest body = new CreateNamespaceRequest().namespace(given.get("namespace").asText());

    int created = organizations.createNamespaceWithHttpInfo(body, null, token).getStatusCode();
    report("create", created == 201 ? "created" : String.valueOf(created));
    report("signed", new OrganizationsApi(signing).showNamespace("ready", null).getName());
    report(
        "filtered",
        repositories
            .listReposDetails(null, null, null, null, null, null, null, null, null, given.get("filter").asText(), token)
            .stream()
            .map(ListedRepository::getName)
            .collect(Collectors.joining(",")));
    report("dollar", repositories.showRepository("ready", given.get("repository").asText(), null, token).getName());
    try {
      organizations.createNamespace(body, null, token);
      report("conflict", "created");
    } catch (ApiException error) {
      Matcher code = Pattern.compile("\"error_?[cC]ode\":\"([^\"]+)\"").matcher(error.getResponseBody());
      report("conflict", error.getCode() + " " + (code.find() ? code.group(1) : null));
    }
  }

  private static void addSignatures(ApiClient apiClient, String accessKey, String secretKey) {
    apiClient.setRequestInterceptor(builder -> {
      builder.setHeader("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD");
      var request = builder.copy().build();
      var headers = Map.of("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD");
      try {
        Signer.sign(request.method(), request.uri(), headers, new byte[0], accessKey, secretKey, Instant.now())
            .forEach(builder::setHeader);
      } catch (Exception exception) {
        throw new IllegalStateException(exception);
      }
    });
  }

  private static void report(String call, String value) throws Exception {
    System.out.println(mapper.writeValueAsString(Map.of("call", call, "value", value)));
  }
}
