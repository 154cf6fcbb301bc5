// Makes the calls of standard input with the vendor's SDK, and prints one line of JSON for each.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/region"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	swr "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/swr/v2"
)

type caller struct {
	AK            string
	SK            string
	ProjectID     string
	SecurityToken string
}

type call struct {
	Operation string
	Caller    caller
	Headers   map[string]string
	Params    map[string]any
	Body      any
}

type service struct {
	URL    string
	Region string
	Calls  []call

	IamFromEnvironment bool
}

func clientOf(service service, caller caller) (*swr.SwrClient, error) {
	login := basic.NewCredentialsBuilder().
		WithAk(caller.AK).
		WithSk(caller.SK).
		WithProjectId(caller.ProjectID).
		WithSecurityToken(caller.SecurityToken)
	if !service.IamFromEnvironment {
		login = login.WithIamEndpointOverride(service.URL)
	}
	credentials, err := login.SafeBuild()
	if err != nil {
		return nil, err
	}
	builder := swr.SwrClientBuilder().WithCredential(credentials)
	if caller.ProjectID == "" {
		builder = builder.WithRegion(region.NewRegion(service.Region, service.URL))
	} else {
		builder = builder.WithEndpoint(service.URL)
	}
	client, err := builder.SafeBuild()
	if err != nil {
		return nil, err
	}
	return swr.NewSwrClient(client), nil
}

// results reads the pair that a method of the SDK returns.
func results(values []reflect.Value) (any, error) {
	err, _ := values[1].Interface().(error)
	return values[0].Interface(), err
}

func send(service service, call call) (any, error) {
	client, err := clientOf(service, call.Caller)
	if err != nil {
		return nil, err
	}
	name := strings.ToUpper(call.Operation[:1]) + call.Operation[1:]
	method := reflect.ValueOf(client).MethodByName(name)
	if !method.IsValid() {
		return nil, fmt.Errorf("the SDK lacks %s", call.Operation)
	}
	request := reflect.New(method.Type().In(0).Elem())
	fields := map[string]any{"body": call.Body}
	for key, value := range call.Params {
		fields[key] = value
	}
	text, err := json.Marshal(fields)
	if err == nil {
		err = json.Unmarshal(text, request.Interface())
	}
	if err != nil {
		return nil, err
	}
	if call.Headers == nil {
		return results(method.Call([]reflect.Value{request}))
	}
	invoker := reflect.ValueOf(client).MethodByName(name + "Invoker").Call([]reflect.Value{request})[0]
	invoker.MethodByName("AddHeaders").Call([]reflect.Value{reflect.ValueOf(call.Headers)})
	return results(invoker.MethodByName("Invoke").Call(nil))
}

func outcome(service service, call call) (result map[string]any) {
	defer func() {
		if reason := recover(); reason != nil {
			result = map[string]any{"status": 0, "failure": fmt.Sprint("panic: ", reason)}
		}
	}()
	response, err := send(service, call)
	var failed *sdkerr.ServiceResponseError
	switch {
	case errors.As(err, &failed):
		return map[string]any{"status": failed.StatusCode, "error": map[string]string{
			"code": failed.ErrorCode, "message": failed.ErrorMessage, "requestId": failed.RequestId,
		}}
	case err != nil:
		return map[string]any{"status": 0, "failure": err.Error()}
	default:
		status := reflect.ValueOf(response).Elem().FieldByName("HttpStatusCode").Interface()
		return map[string]any{"status": status, "data": response}
	}
}

func main() {
	var input service
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		panic(err)
	}
	output := json.NewEncoder(os.Stdout)
	for _, call := range input.Calls {
		_ = output.Encode(outcome(input, call))
	}
}
