package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"time"

	"example.com/swr/signer"
	"example.com/swr/swr"
)

type input struct {
	URL, Token, AccessKey, SecretKey, Namespace, Filter, Repository string
}

// headers returns an editor that adds headers to a request.
func headers(pairs ...string) swr.RequestEditorFn {
	return func(_ context.Context, request *http.Request) error {
		for i := 0; i < len(pairs); i += 2 {
			request.Header.Set(pairs[i], pairs[i+1])
		}
		return nil
	}
}

// signingClient returns a client that signs each request.
func signingClient(endpoint, accessKey, secretKey string) *swr.ClientWithResponses {
	client, err := swr.NewClientWithResponses(endpoint, swr.WithRequestEditorFn(
		func(_ context.Context, request *http.Request) error { return signer.Sign(request, accessKey, secretKey, time.Now()) }))
	if err != nil {
		panic(err)
	}
	return client
}

func report(call string, value string, err error) {
	if err != nil {
		value = err.Error()
	}
	line, _ := json.Marshal(map[string]string{"call": call, "value": value})
	fmt.Println(string(line))
}

func main() {
	var in input
	if err := json.NewDecoder(os.Stdin).Decode(&in); err != nil {
		panic(err)
	}
	client, err := swr.NewClientWithResponses(in.URL)
	if err != nil {
		panic(err)
	}
	ctx := context.Background()
	token := headers("X-Auth-Token", in.Token)
	body := swr.CreateNamespaceJSONRequestBody{Namespace: in.Namespace}

	created, err := client.CreateNamespaceWithResponse(ctx, nil, body, token)
	if err == nil && created.StatusCode() == 201 {
		report("create", "created", nil)
	} else {
		report("create", string(created.Body), err)
	}

	shown, err := signingClient(in.URL, in.AccessKey, in.SecretKey).ShowNamespaceWithResponse(ctx, "ready", nil)
	report("signed", shown.JSON200.Name, err)

	listed, err := client.ListReposDetailsWithResponse(ctx, &swr.ListReposDetailsParams{Filter: &in.Filter}, token)
	names := ""
	for _, repository := range *listed.JSON200 {
		names += repository.Name
	}
	report("filtered", names, err)

	found, err := client.ShowRepositoryWithResponse(ctx, "ready", in.Repository, nil, token)
	report("dollar", found.JSON200.Name, err)

	conflict, err := client.CreateNamespaceWithResponse(ctx, nil, body, token)
	code := regexp.MustCompile(`"error_?[cC]ode":"([^"]+)"`).FindSubmatch(conflict.Body)
	report("conflict", fmt.Sprintf("%d %s", conflict.StatusCode(), code[1]), err)
}
