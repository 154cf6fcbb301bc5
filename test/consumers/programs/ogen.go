package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"time"

	"example.com/swr/signer"
	"example.com/swr/swr"
	"github.com/ogen-go/ogen/ogenerrors"
)

type input struct {
	URL, Token, AccessKey, SecretKey, Namespace, Filter, Repository string
}

// credentials are a token, or nothing for a client that signs.
type credentials struct{ token string }

func (c credentials) Token(context.Context, swr.OperationName) (swr.Token, error) {
	if c.token == "" {
		return swr.Token{}, ogenerrors.ErrSkipClientSecurity
	}
	return swr.Token{APIKey: c.token}, nil
}

func (c credentials) AccessKey(context.Context, swr.OperationName) (swr.AccessKey, error) {
	if c.token != "" {
		return swr.AccessKey{}, ogenerrors.ErrSkipClientSecurity
	}
	return swr.AccessKey{APIKey: "replaced by the signer"}, nil
}

type accessKey struct{ id, secret string }

// Do signs a request in the last step before it is sent.
func (key accessKey) Do(request *http.Request) (*http.Response, error) {
	if err := signer.Sign(request, key.id, key.secret, time.Now()); err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(request)
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
	ctx := context.Background()
	client, err := swr.NewClient(in.URL, credentials{token: in.Token})
	if err != nil {
		panic(err)
	}
	signing, err := swr.NewClient(in.URL, credentials{}, swr.WithClient(accessKey{in.AccessKey, in.SecretKey}))
	if err != nil {
		panic(err)
	}
	body := &swr.CreateNamespaceRequest{Namespace: swr.NamespaceName(in.Namespace)}

	created, err := client.CreateNamespace(ctx, body, swr.CreateNamespaceParams{})
	if _, ok := created.(*swr.CreateNamespaceCreated); ok {
		report("create", "created", nil)
	} else {
		report("create", fmt.Sprintf("%T", created), err)
	}

	shown, err := signing.ShowNamespace(ctx, swr.ShowNamespaceParams{Namespace: "ready"})
	if namespace, ok := shown.(*swr.NamespaceHeaders); ok {
		report("signed", string(namespace.Response.Name), nil)
	} else {
		report("signed", fmt.Sprintf("%T", shown), err)
	}

	listed, err := client.ListReposDetails(ctx, swr.ListReposDetailsParams{Filter: swr.NewOptString(in.Filter)})
	if list, ok := listed.(*swr.RepositoryListHeaders); ok {
		names := []string{}
		for _, repository := range list.Response {
			names = append(names, repository.Name)
		}
		report("filtered", strings.Join(names, ","), nil)
	} else {
		report("filtered", fmt.Sprintf("%T", listed), err)
	}

	found, err := client.ShowRepository(ctx, swr.ShowRepositoryParams{Namespace: "ready", Repository: swr.RepositoryPathName(in.Repository)})
	if repository, ok := found.(*swr.RepositoryHeaders); ok {
		report("dollar", repository.Response.Name, nil)
	} else {
		report("dollar", fmt.Sprintf("%T", found), err)
	}

	refused, err := client.CreateNamespace(ctx, body, swr.CreateNamespaceParams{})
	if conflict, ok := refused.(*swr.CreateNamespaceConflictHeaders); ok {
		code := regexp.MustCompile(`"error_?[cC]ode":"([^"]+)"`).FindSubmatch(conflict.Response)
		report("conflict", fmt.Sprintf("409 %s", code[1]), nil)
	} else {
		report("conflict", fmt.Sprintf("%T", refused), err)
	}
}
