import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.util.HashMap;

import static java.nio.charset.StandardCharsets.UTF_8;

public class Main {
    /** Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs. */
    public static void main(String[] args) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line; (line = lines.readLine()) != null; ) {
            var fields = line.split("\t", -1);
            var headers = new HashMap<String, String>();
            for (int index = 5; index + 1 < fields.length; index += 2) headers.put(fields[index], fields[index + 1]);
            var body = fields[2].getBytes(UTF_8);
            var signed = Signer.sign(fields[0], URI.create(fields[1]), headers, body, fields[3], fields[4]);
            System.out.println(signed.get("Authorization"));
        }
    }
}
