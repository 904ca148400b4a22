package io.rendan.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether callers have to say who they are. */
public enum AccessMode {
    /** Nobody has to, and everybody is an owner: only their own machine can reach the server. */
    OPEN,
    /** Everybody has to. */
    LOGIN;

    private static final String ADDRESS = "server.address";
    private static final String MANAGEMENT_PORT = "management.server.port";
    private static final String MANAGEMENT_ADDRESS = "management.server.address";

    /**
     * As settings say.
     *
     * @throws AccessConfigurationException if others than this machine could reach a server that is
     *     open, or a user is configured wrong
     */
    public static AccessMode of(Environment environment) {
        if (properties(environment).namesSomebody()) {
            return LOGIN;
        }
        checkLoopback(environment, ADDRESS);
        if (environment.containsProperty(MANAGEMENT_PORT)) {
            checkLoopback(environment, MANAGEMENT_ADDRESS);
        }
        return OPEN;
    }

    private static AccessProperties properties(Environment environment) {
        try {
            return Binder.get(environment).bindOrCreate("rendan.access", AccessProperties.class);
        } catch (BindException e) {
            Throwable cause = e;
            while (cause.getCause() != null && !(cause instanceof AccessConfigurationException)) {
                cause = cause.getCause();
            }
            throw cause instanceof AccessConfigurationException ours
                    ? ours
                    : new AccessConfigurationException(
                            "%s cannot be read: %s".formatted(e.getName(), cause.getMessage()));
        }
    }

    private static void checkLoopback(Environment environment, String setting) {
        String address = environment.getProperty(setting, "");
        if (!isLoopback(address)) {
            throw new AccessConfigurationException(
                    "%s is '%s', which others can reach, and nobody would have to log in: name users"
                                    .formatted(setting, address)
                            + " (rendan.access.users[0].name, .password, .role) or set"
                            + " rendan.access.owner-password, or leave "
                            + setting
                            + " at 127.0.0.1");
        }
    }

    private static boolean isLoopback(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return false; // all addresses
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
