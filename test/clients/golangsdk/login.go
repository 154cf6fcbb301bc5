package main

import (
	"github.com/chnsz/golangsdk"
	"github.com/chnsz/golangsdk/openstack"
	iamdomains "github.com/chnsz/golangsdk/openstack/identity/v3/domains"
	"github.com/chnsz/golangsdk/openstack/identity/v3/projects"
	"github.com/chnsz/golangsdk/openstack/identity/v3/users"
	"github.com/chnsz/golangsdk/openstack/swr/v2/namespaces"
)

// login has the clients that the provider makes: one with the scope of a project, one with the account's.
type login struct {
	project *golangsdk.ProviderClient
	account *golangsdk.ProviderClient
}

func authenticate(service service, options golangsdk.AuthOptionsProvider) (*golangsdk.ProviderClient, error) {
	client, err := openstack.NewClient(service.URL + "/v3")
	if err != nil {
		return nil, err
	}
	client.UserAgent.Prepend("terraform-provider-iac")
	return client, openstack.Authenticate(client, options)
}

func logIn(service service, project, account golangsdk.AuthOptionsProvider) (result login, err error) {
	if result.project, err = authenticate(service, project); err == nil {
		result.account, err = authenticate(service, account)
	}
	return result, err
}

func byPassword(service service, password string) (login, error) {
	project := golangsdk.AuthOptions{
		IdentityEndpoint: service.URL + "/v3",
		Username:         service.User.Name,
		Password:         password,
		DomainName:       service.Account,
		TenantName:       service.Region,
	}
	account := project
	account.TenantName = ""
	return logIn(service, project, account)
}

func byUserID(service service) (login, error) {
	project := golangsdk.AuthOptions{
		IdentityEndpoint: service.URL + "/v3",
		UserID:           service.UserID,
		Password:         service.User.Password,
		TenantID:         service.ProjectID,
	}
	// A user id excludes the name of an account, so this token has no scope.
	account := project
	account.TenantID = ""
	return logIn(service, project, account)
}

func byToken(service service) (login, error) {
	first, err := byPassword(service, service.User.Password)
	if err != nil {
		return first, err
	}
	project := golangsdk.AuthOptions{
		IdentityEndpoint: service.URL + "/v3",
		TokenID:          first.project.TokenID,
		TenantName:       service.Region,
		DomainName:       service.Account,
	}
	account := project
	account.TenantName = ""
	return logIn(service, project, account)
}

func byKey(service service, key string, withUserCatalog bool) (login, error) {
	project := golangsdk.AKSKAuthOptions{
		IdentityEndpoint: service.URL + "/v3",
		AccessKey:        key,
		SecretKey:        service.Key.SK,
		Region:           service.Region,
		ProjectName:      service.Region,
		WithUserCatalog:  withUserCatalog,
	}
	account := project
	account.ProjectName = ""
	account.Domain = service.Account
	return logIn(service, project, account)
}

// swrOf returns a client of SWR at the address that the provider's `endpoints` name.
func swrOf(service service, client *golangsdk.ProviderClient) *golangsdk.ServiceClient {
	return &golangsdk.ServiceClient{ProviderClient: client, Endpoint: service.URL + "/", ResourceBase: service.URL + "/v2/"}
}

// identityOf returns a client of IAM below a path.
func identityOf(service service, client *golangsdk.ProviderClient, path string) *golangsdk.ServiceClient {
	return &golangsdk.ServiceClient{ProviderClient: client, Endpoint: service.URL + path, ResourceBase: service.URL + path}
}

// start makes the requests of the provider's start, and reads an organization.
func start(service service, login login) (any, error) {
	pages, err := iamdomains.List(identityOf(service, login.account, "/v3/auth/"), nil).AllPages()
	if err != nil {
		return nil, err
	}
	accounts, err := iamdomains.ExtractDomains(pages)
	if err != nil {
		return nil, err
	}
	options := projects.ListOpts{Name: service.Region, DomainID: accounts[0].ID}
	pages, err = projects.List(identityOf(service, login.account, "/v3/"), &options).AllPages()
	if err != nil {
		return nil, err
	}
	regions, err := projects.ExtractProjects(pages)
	if err != nil {
		return nil, err
	}
	organization, err := namespaces.Get(swrOf(service, login.project), "ready").Extract()
	if err != nil {
		return nil, err
	}
	return map[string]any{"account": accounts[0].Name, "project": regions[0].Name, "organization": organization.Name}, nil
}

func reportStart(call string, service service, logIn func() (login, error)) {
	report(call, func() (any, error) {
		login, err := logIn()
		if err != nil {
			return nil, err
		}
		return start(service, login)
	})
}

func logIns(service service) {
	reportStart("log in by names", service, func() (login, error) { return byPassword(service, service.User.Password) })
	reportStart("log in by ids", service, func() (login, error) { return byUserID(service) })
	reportStart("log in with a token", service, func() (login, error) { return byToken(service) })
	reportStart("log in with an access key", service, func() (login, error) { return byKey(service, service.Key.AK, true) })
	reportStart("log in with an access key and the catalog", service, func() (login, error) {
		return byKey(service, service.Key.AK, false)
	})
	reportStart("log in with a wrong password", service, func() (login, error) { return byPassword(service, "wrong") })
	reportStart("log in with an unknown access key", service, func() (login, error) { return byKey(service, "UNKNOWNAK", true) })
	report("find a user by name", func() (any, error) {
		login, err := byKey(service, service.Key.AK, true)
		if err != nil {
			return nil, err
		}
		options := users.ListOpts{Name: service.Colleague.UserName}
		pages, err := users.List(identityOf(service, login.account, "/v3/"), options).AllPages()
		if err != nil {
			return nil, err
		}
		return users.ExtractUsers(pages)
	})
}
