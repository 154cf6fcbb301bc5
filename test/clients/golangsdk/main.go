// Makes calls with golangsdk, configured as the Terraform provider configures it, and prints one line of JSON for each.
package main

import (
	"encoding/json"
	"os"

	"github.com/chnsz/golangsdk"
	"github.com/chnsz/golangsdk/openstack/swr/v2/domains"
	"github.com/chnsz/golangsdk/openstack/swr/v2/namespaces"
	"github.com/chnsz/golangsdk/openstack/swr/v2/repositories"
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

func useOrganizations(client *golangsdk.ServiceClient, service service) {
	create := func(name string) func() (any, error) {
		return func() (any, error) {
			return done(namespaces.Create(client, namespaces.CreateOpts{Namespace: name}).ExtractErr())
		}
	}
	report("create an organization", create("made"))
	report("create it twice", create("made"))
	report("create an organization with an invalid name", create("Not A Name"))
	report("get an organization", func() (any, error) { return namespaces.Get(client, "made").Extract() })
	report("get a missing organization", func() (any, error) { return namespaces.Get(client, "missing").Extract() })
	grant := func(auth int) func() (any, error) {
		user := namespaces.User{UserID: service.Colleague.UserID, UserName: service.Colleague.UserName, Auth: auth}
		options := namespaces.CreateAccessOpts{Users: []namespaces.User{user}}
		return func() (any, error) { return done(namespaces.CreateAccess(client, options, "made").ExtractErr()) }
	}
	revoke := func() (any, error) {
		return done(namespaces.DeleteAccess(client, []string{service.Colleague.UserID}, "made").ExtractErr())
	}
	report("grant a permission", grant(1))
	report("grant an unknown permission", grant(5))
	report("get permissions", func() (any, error) { return namespaces.GetAccess(client, "made").Extract() })
	report("revoke a permission", revoke)
	report("revoke it twice", revoke)
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
		options := repositories.CreateOpts{Repository: "new", Category: "linux"}
		return done(repositories.Create(client, "made", options).ExtractErr())
	}
	remove := func() (any, error) { return done(repositories.Delete(client, "made", "new").ExtractErr()) }
	report("create a repository", create)
	report("create the repository twice", create)
	report("get a repository", func() (any, error) { return repositories.Get(client, "made", "new").Extract() })
	report("get a repository with a slash", func() (any, error) { return repositories.Get(client, "ready", "team$app").Extract() })
	report("get a missing repository", func() (any, error) { return repositories.Get(client, "made", "missing").Extract() })
	report("list repositories", func() (any, error) { return list(client, repositories.ListOpts{Namespace: "ready"}) })
	report("list a page of repositories", func() (any, error) {
		offset := 1
		return list(client, repositories.ListOpts{Namespace: "ready", Limit: 1, Offset: &offset})
	})
	report("change a repository", func() (any, error) {
		options := repositories.UpdateOpts{Category: "database", Description: "changed", IsPublic: true}
		return done(repositories.Update(client, "made", "new", options).ExtractErr())
	})
	report("delete a repository", remove)
	report("delete the repository twice", remove)
}

func useShares(client *golangsdk.ServiceClient) {
	create := func() (any, error) {
		options := domains.CreateOpts{AccessDomain: "partner", Permit: "read", Deadline: "forever"}
		return done(domains.Create(client, "ready", "team$app", options).ExtractErr())
	}
	remove := func() (any, error) { return done(domains.Delete(client, "ready", "team$app", "partner").ExtractErr()) }
	report("share a repository", create)
	report("share it twice", create)
	report("list shares", func() (any, error) {
		pages, err := domains.List(client, "ready", "team$app").AllPages()
		if err != nil {
			return nil, err
		}
		return domains.ExtractAccessDomains(pages)
	})
	report("get a share", func() (any, error) { return domains.Get(client, "ready", "team$app", "partner").Extract() })
	report("change a share", func() (any, error) {
		options := domains.UpdateOpts{Permit: "read", Deadline: "2099-12-31T00:00:00Z"}
		return done(domains.Update(client, "ready", "team$app", "partner", options).ExtractErr())
	})
	report("end a share", remove)
	report("end the share twice", remove)
	removeOrganization := func() (any, error) { return done(namespaces.Delete(client, "made").ExtractErr()) }
	report("delete an organization", removeOrganization)
	report("delete the organization twice", removeOrganization)
}

func main() {
	var input service
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		panic(err)
	}
	logIns(input)
	login, err := byKey(input, input.Key.AK, true)
	if err != nil {
		panic(err)
	}
	client := swrOf(input, login.project)
	useOrganizations(client, input)
	useRepositories(client)
	useShares(client)
}
