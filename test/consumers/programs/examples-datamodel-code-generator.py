import models
from examples import parse_examples

parse_examples("openapi-client.json", lambda name, value, _: getattr(models, name).model_validate(value))
