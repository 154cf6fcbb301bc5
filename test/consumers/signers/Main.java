import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;

import static java.nio.charset.StandardCharsets.UTF_8;

public class Main {
    /**
     * Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs. Prints its
     * signature, and that of the same request after it was signed an hour earlier.
     */
    public static void main(String[] args) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var format = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
        for (String line; (line = lines.readLine()) != null; ) {
            var fields = line.split("\t", -1);
            var headers = new HashMap<String, String>();
            var date = "";
            for (int index = 5; index + 1 < fields.length; index += 2) {
                if (fields[index].equalsIgnoreCase("X-Sdk-Date")) date = fields[index + 1];
                else headers.put(fields[index], fields[index + 1]);
            }
            var now = LocalDateTime.parse(date, format).toInstant(ZoneOffset.UTC);
            var uri = URI.create(fields[1]);
            var body = fields[2].getBytes(UTF_8);
            var signed = Signer.sign(fields[0], uri, headers, body, fields[3], fields[4], now);
            headers.putAll(Signer.sign(fields[0], uri, headers, body, fields[3], fields[4], now.minus(Duration.ofHours(1))));
            var again = Signer.sign(fields[0], uri, headers, body, fields[3], fields[4], now);
            System.out.println(signed.get("Authorization") + "\t" + again.get("Authorization"));
        }
    }
}
