package main

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"strings"
)

// Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs.
func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		request, err := http.NewRequest(fields[0], fields[1], strings.NewReader(fields[2]))
		if err != nil {
			panic(err)
		}
		for index := 5; index+1 < len(fields); index += 2 {
			request.Header.Set(fields[index], fields[index+1])
		}
		if err := Sign(request, fields[3], fields[4]); err != nil {
			panic(err)
		}
		fmt.Println(request.Header.Get("Authorization"))
	}
}
