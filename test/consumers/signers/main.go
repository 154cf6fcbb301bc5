package main

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"
)

// Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs. Prints its signature,
// and that of the same request after it was signed an hour earlier.
func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		request, err := http.NewRequest(fields[0], fields[1], strings.NewReader(fields[2]))
		if err != nil {
			panic(err)
		}
		var now time.Time
		for index := 5; index+1 < len(fields); index += 2 {
			if strings.EqualFold(fields[index], "X-Sdk-Date") {
				now, _ = time.Parse("20060102T150405Z", fields[index+1])
			} else {
				request.Header.Set(fields[index], fields[index+1])
			}
		}
		again := request.Clone(request.Context())
		fmt.Println(sign(request, fields, now) + "\t" + sign(again, fields, now.Add(-time.Hour), now))
	}
}

// sign signs a request at each of the times, and returns the last signature.
func sign(request *http.Request, fields []string, times ...time.Time) string {
	for _, now := range times {
		request.Body = http.NoBody
		if fields[2] != "" {
			request.Body, _ = request.GetBody()
		}
		if err := Sign(request, fields[3], fields[4], now); err != nil {
			panic(err)
		}
	}
	return request.Header.Get("Authorization")
}
