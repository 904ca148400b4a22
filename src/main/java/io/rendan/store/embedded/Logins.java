package io.rendan.store.embedded;

import io.rendan.store.BoltAccess;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

/** Lets in the application and the reader, each by name and password, and nobody else. */
final class Logins extends AuthManager {

    private final BoltAccess access;

    Logins(BoltAccess access) {
        this.access = access;
    }

    @Override
    public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
            throws InvalidAuthTokenException {
        try {
            if (!AuthToken.BASIC_SCHEME.equals(token.get(AuthToken.SCHEME_KEY))) {
                throw AuthToken.invalidToken("expected scheme 'basic'");
            }
            String user = AuthToken.safeCast(AuthToken.PRINCIPAL, token);
            byte[] password = AuthToken.safeCastCredentials(AuthToken.CREDENTIALS, token);
            if (is(access.application(), user, password)) {
                return Login.application(user, connection);
            }
            return Login.reader(
                    user,
                    is(access.reader(), user, password)
                            ? AuthenticationResult.SUCCESS
                            : AuthenticationResult.FAILURE,
                    connection);
        } finally {
            AuthToken.clearCredentials(token);
        }
    }

    private static boolean is(BoltAccess.Login login, String user, byte[] password) {
        return MessageDigest.isEqual(bytes(login.password()), password)
                && MessageDigest.isEqual(bytes(login.user()), bytes(user));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public LoginContext impersonate(LoginContext login, String user) {
        throw Login.refused("Nobody may act as another user.");
    }
}
