// Makes calls with gophertelekomcloud, and prints one line of JSON for each.
package main

import (
	"encoding/json"
	"os"

	golangsdk "github.com/opentelekomcloud/gophertelekomcloud"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/swr/v2/domains"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/swr/v2/organizations"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/swr/v2/repositories"
)

type service struct {
	URL       string
	Region    string
	Account   string
	User      struct{ Name, Password string }
	UserID    string
	ProjectID string
	Key       struct{ AK, SK string }
	Colleague struct {
		UserID   string `json:"user_id"`
		UserName string `json:"user_name"`
	}
}

var output = json.NewEncoder(os.Stdout)

func report(call string, action func() (any, error)) {
	data, err := action()
	if err != nil {
		_ = output.Encode(map[string]any{"call": call, "failure": err.Error()})
		return
	}
	_ = output.Encode(map[string]any{"call": call, "data": data})
}

// done is a call without data.
func done(err error) (any, error) {
	return nil, err
}

// logIn returns a client of SWR, whose endpoint is in the catalog.
func logIn(service service, options golangsdk.AuthOptionsProvider) (*golangsdk.ServiceClient, error) {
	provider, err := openstack.AuthenticatedClient(options)
	if err != nil {
		return nil, err
	}
	return openstack.NewSWRV2(provider, golangsdk.EndpointOpts{Region: service.Region})
}

func names(service service, options golangsdk.AuthOptionsProvider) (any, error) {
	client, err := logIn(service, options)
	if err != nil {
		return nil, err
	}
	list, err := organizations.List(client, organizations.ListOpts{})
	names := make([]string, 0, len(list))
	for _, organization := range list {
		names = append(names, organization.Name)
	}
	return names, err
}

func password(service service) golangsdk.AuthOptions {
	return golangsdk.AuthOptions{
		IdentityEndpoint: service.URL + "/v3",
		Username:         service.User.Name,
		Password:         service.User.Password,
		DomainName:       service.Account,
		TenantName:       service.Region,
	}
}

func key(service service) golangsdk.AKSKAuthOptions {
	return golangsdk.AKSKAuthOptions{
		IdentityEndpoint: service.URL + "/v3",
		AccessKey:        service.Key.AK,
		SecretKey:        service.Key.SK,
		ProjectName:      service.Region,
		Domain:           service.Account,
		Region:           service.Region,
	}
}

func logIns(service service) {
	report("log in by names", func() (any, error) { return names(service, password(service)) })
	report("log in by ids", func() (any, error) {
		options := golangsdk.AuthOptions{
			IdentityEndpoint: service.URL + "/v3",
			UserID:           service.UserID,
			Password:         service.User.Password,
			TenantID:         service.ProjectID,
		}
		return names(service, options)
	})
	report("log in with a wrong password", func() (any, error) {
		options := password(service)
		options.Password = "wrong"
		return names(service, options)
	})
	report("log in with a token", func() (any, error) {
		provider, err := openstack.AuthenticatedClient(password(service))
		if err != nil {
			return nil, err
		}
		options := golangsdk.AuthOptions{IdentityEndpoint: service.URL + "/v3", TokenID: provider.TokenID, TenantName: service.Region}
		return names(service, options)
	})
	report("log in with an unknown token", func() (any, error) {
		options := golangsdk.AuthOptions{IdentityEndpoint: service.URL + "/v3", TokenID: "unknown", TenantName: service.Region}
		return names(service, options)
	})
	report("log in with an access key", func() (any, error) { return names(service, key(service)) })
	report("log in with an unknown access key", func() (any, error) {
		options := key(service)
		options.AccessKey = "UNKNOWNAK"
		return names(service, options)
	})
}

func useOrganizations(client *golangsdk.ServiceClient, service service) {
	create := func(name string) func() (any, error) {
		return func() (any, error) {
			return done(organizations.Create(client, organizations.CreateOpts{Namespace: name}))
		}
	}
	report("create an organization", create("made"))
	report("create it twice", create("made"))
	report("create an organization with an invalid name", create("Not A Name"))
	report("get an organization", func() (any, error) { return organizations.Get(client, "made") })
	report("get a missing organization", func() (any, error) { return organizations.Get(client, "missing") })
	report("list organizations", func() (any, error) { return organizations.List(client, organizations.ListOpts{}) })
	report("list organizations by name", func() (any, error) {
		return organizations.List(client, organizations.ListOpts{Namespace: "made"})
	})
	grant := func(auth int) []organizations.Auth {
		return []organizations.Auth{{UserID: service.Colleague.UserID, Username: service.Colleague.UserName, Auth: auth}}
	}
	report("grant a permission", func() (any, error) {
		return done(organizations.CreatePermissions(client, "made", grant(1)))
	})
	report("grant an unknown permission", func() (any, error) {
		return done(organizations.CreatePermissions(client, "made", grant(5)))
	})
	report("get permissions", func() (any, error) { return organizations.GetPermissions(client, "made") })
	report("change a permission", func() (any, error) {
		return done(organizations.UpdatePermissions(client, "made", grant(3)))
	})
	report("revoke a permission", func() (any, error) {
		return done(organizations.DeletePermissions(client, "made", service.Colleague.UserID))
	})
	report("revoke it twice", func() (any, error) {
		return done(organizations.DeletePermissions(client, "made", service.Colleague.UserID))
	})
}

func list(client *golangsdk.ServiceClient, options repositories.ListOpts) (any, error) {
	pages, err := repositories.List(client, options).AllPages()
	if err != nil {
		return nil, err
	}
	return repositories.ExtractRepositories(pages)
}

func useRepositories(client *golangsdk.ServiceClient) {
	create := func() (any, error) {
		options := repositories.CreateOpts{Namespace: "made", Repository: "new", Category: "linux"}
		return done(repositories.Create(client, options))
	}
	report("create a repository", create)
	report("create the repository twice", create)
	report("get a repository", func() (any, error) { return repositories.Get(client, "made", "new") })
	report("get a repository with a slash", func() (any, error) { return repositories.Get(client, "ready", "team$app") })
	report("get a missing repository", func() (any, error) { return repositories.Get(client, "made", "missing") })
	report("list repositories", func() (any, error) {
		return list(client, repositories.ListOpts{Organization: "ready"})
	})
	report("list repositories page by page", func() (any, error) {
		offset := 0
		return list(client, repositories.ListOpts{Organization: "ready", Limit: 1, Offset: &offset})
	})
	report("change a repository", func() (any, error) {
		options := repositories.UpdateOpts{Namespace: "made", Repository: "new", Description: "changed", IsPublic: true}
		return done(repositories.Update(client, options))
	})
	report("list tags", func() (any, error) {
		return repositories.ListTags(client, repositories.ListTagsOpts{Namespace: "ready", Repository: "app"})
	})
	remove := func() (any, error) {
		return done(repositories.DeleteByTag(client, repositories.DeleteByTagOpts{Namespace: "ready", Repository: "app", Tag: "v1"}))
	}
	report("delete a tag", remove)
	report("delete it twice", remove)
	report("delete a repository", func() (any, error) { return done(repositories.Delete(client, "made", "new")) })
	report("delete the repository twice", func() (any, error) { return done(repositories.Delete(client, "made", "new")) })
}

func useShares(client *golangsdk.ServiceClient) {
	share := domains.GetOpts{Namespace: "ready", Repository: "app", AccessDomain: "partner"}
	report("share a repository", func() (any, error) {
		return done(domains.Create(client, domains.CreateOpts{
			Namespace: "ready", Repository: "app", AccessDomain: "partner", Permit: "read", Deadline: "forever",
		}))
	})
	report("list shares", func() (any, error) {
		return domains.List(client, domains.ListOpts{Namespace: "ready", Repository: "app"})
	})
	report("get a share", func() (any, error) { return domains.Get(client, share) })
	report("change a share", func() (any, error) {
		return done(domains.Update(client, domains.UpdateOpts{
			Namespace: "ready", Repository: "app", AccessDomain: "partner", Permit: "read", Deadline: "forever",
		}))
	})
	report("end a share", func() (any, error) { return done(domains.Delete(client, share)) })
	report("list shared repositories", func() (any, error) {
		return domains.ListSharedReposDetails(client, domains.ListSharedReposOpts{Center: "thirdparty"})
	})
	report("delete an organization", func() (any, error) { return done(organizations.Delete(client, "made")) })
	report("delete the organization twice", func() (any, error) { return done(organizations.Delete(client, "made")) })
}

func main() {
	var input service
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		panic(err)
	}
	logIns(input)
	client, err := logIn(input, password(input))
	if err != nil {
		panic(err)
	}
	useOrganizations(client, input)
	useRepositories(client)
	useShares(client)
}
