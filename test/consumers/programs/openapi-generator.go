package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"

	"example.com/swr/swr"
)

type input struct {
	URL, Token, Authorization, Date, Namespace, Filter, Repository string
}

// client returns a client that sends headers with each request.
func client(url string, headers map[string]string) *swr.APIClient {
	configuration := swr.NewConfiguration()
	configuration.Servers = swr.ServerConfigurations{{URL: url}}
	configuration.DefaultHeader = headers
	return swr.NewAPIClient(configuration)
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
	api := client(in.URL, map[string]string{"X-Auth-Token": in.Token})
	signing := client(in.URL, map[string]string{"Authorization": in.Authorization, "X-Sdk-Date": in.Date})
	create := api.OrganizationsAPI.CreateNamespace(ctx).CreateNamespaceRequest(*swr.NewCreateNamespaceRequest(in.Namespace))

	created, err := create.Execute()
	if err == nil && created.StatusCode == 201 {
		report("create", "created", nil)
	} else {
		report("create", "not created", err)
	}

	shown, _, err := signing.OrganizationsAPI.ShowNamespace(ctx, "ready").Execute()
	report("signed", shown.GetName(), err)

	listed, _, err := api.RepositoriesAPI.ListReposDetails(ctx).Filter(in.Filter).Execute()
	names := []string{}
	for _, repository := range listed {
		names = append(names, repository.GetName())
	}
	report("filtered", strings.Join(names, ","), err)

	found, _, err := api.RepositoriesAPI.ShowRepository(ctx, "ready", in.Repository).Execute()
	report("dollar", found.GetName(), err)

	refused, err := create.Execute()
	var failure *swr.GenericOpenAPIError
	if !errors.As(err, &failure) {
		report("conflict", "not an error of the service", err)
		return
	}
	code := regexp.MustCompile(`"error_?[cC]ode":"([^"]+)"`).FindSubmatch(failure.Body())
	report("conflict", fmt.Sprintf("%d %s", refused.StatusCode, code[1]), nil)
}
