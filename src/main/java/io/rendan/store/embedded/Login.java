package io.rendan.store.embedded;

import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminAccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Somebody who has logged in: the application, which may do everything, or a reader. */
final class Login extends LoginContext {

    private final boolean reads;

    private Login(AuthSubject subject, ClientConnectionInfo connection, boolean reads) {
        super(subject, connection);
        this.reads = reads;
    }

    static Login application(String user, ClientConnectionInfo connection) {
        return new Login(new Named(user, AuthenticationResult.SUCCESS), connection, false);
    }

    static Login reader(String user, AuthenticationResult result, ClientConnectionInfo connection) {
        return new Login(new Named(user, result), connection, true);
    }

    static AuthorizationViolationException refused(String why) {
        return AuthorizationViolationException.authorizationViolation(why);
    }

    boolean onlyReads() {
        return reads;
    }

    @Override
    public SecurityContext authorize(
            IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log, long id) {
        if (subject().getAuthenticationResult() != AuthenticationResult.SUCCESS) {
            throw refused("The password is not right.");
        }
        return reads
                ? new Reading(subject(), StaticAccessMode.READ, connectionInfo(), database.name())
                : new SecurityContext(
                        subject(), StaticAccessMode.FULL, connectionInfo(), database.name());
    }

    private record Named(String user, AuthenticationResult result) implements AuthSubject {

        @Override
        public AuthenticationResult getAuthenticationResult() {
            return result;
        }

        @Override
        public boolean hasUsername(String name) {
            return user.equals(name);
        }

        @Override
        public String executingUser() {
            return user;
        }
    }

    /** What a reader may do: the community edition knows roles of one kind only, all-powerful. */
    private static final class Reading extends SecurityContext {

        Reading(
                AuthSubject subject,
                AccessMode mode,
                ClientConnectionInfo connection,
                String database) {
            super(subject, mode, connection, database);
        }

        @Override
        public PermissionState allowExecuteAdminProcedure(int procedure) {
            return PermissionState.EXPLICIT_DENY;
        }

        @Override
        public PermissionState allowsAdminAction(AdminActionOnResource action) {
            return PermissionState.EXPLICIT_DENY;
        }

        @Override
        public SecurityContext authorize(
                IdLookup ids,
                PrivilegeDatabaseReference database,
                AbstractSecurityLog log,
                long id) {
            return this;
        }

        @Override
        public SecurityContext withMode(AccessMode other) {
            return new Reading(subject(), other, connectionInfo(), database());
        }

        @Override
        public SecurityContext withMode(AdminAccessMode other) {
            return this;
        }
    }
}
