"""An OpenID Connect provider of the tests' own, on this machine: it names whom the test says, and asks nobody."""

import base64
import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT = "checker"
SECRET = "a secret of the tests"  # noqa: S105 - it opens nothing


class Provider:
    """Who logs in is whom `claims` tell of."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.claims: Mapping[str, Any] = {}
        self.key = RSAKey.generate_key(2048, {"kid": "tests", "use": "sig", "alg": "RS256"})
        self._nonces: dict[str, str] = {}

    @property
    def metadata(self) -> Mapping[str, Any]:
        return {
            "issuer": self.address,
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "jwks_uri": f"{self.address}/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def authorized(self, query: Mapping[str, list[str]]) -> str:
        """Where the browser goes on to, with a code."""
        code = f"code-{len(self._nonces)}"
        self._nonces[code] = query.get("nonce", [""])[0]
        return f"{query['redirect_uri'][0]}?{urlencode({'code': code, 'state': query['state'][0]})}"

    def token(self, code: str) -> Mapping[str, Any]:
        now = int(time.time())
        told = {"iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 600, "nonce": self._nonces[code]}
        signed = jwt.encode({"alg": "RS256", "kid": "tests"}, {**told, **self.claims}, self.key)
        return {"access_token": "none", "token_type": "Bearer", "expires_in": 600, "id_token": signed}


@contextmanager
def running_provider() -> Iterator[Provider]:
    """A provider while it runs."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        provider = Provider(f"http://127.0.0.1:{server.server_address[1]}")
        server.provider = provider  # type: ignore[attr-defined]  # what its handlers know
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield provider
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        provider: Provider = self.server.provider  # type: ignore[attr-defined]  # as above
        url = urlsplit(self.path)
        if url.path == "/authorize":
            self.send_response(302)
            self.send_header("Location", provider.authorized(parse_qs(url.query)))
            self.end_headers()
        elif url.path == "/keys":
            self._give({"keys": [provider.key.as_dict(private=False)]})
        else:
            self._give(provider.metadata)

    def do_POST(self) -> None:
        provider: Provider = self.server.provider  # type: ignore[attr-defined]  # as above
        given = base64.b64decode(self.headers["Authorization"].removeprefix("Basic ")).decode()
        assert given.partition(":")[0] == CLIENT
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self._give(provider.token(form["code"][0]))

    def _give(self, document: Mapping[str, Any]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(document).encode())

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""
