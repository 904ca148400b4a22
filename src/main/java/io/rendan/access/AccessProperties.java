package io.rendan.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is let in.
 *
 * @param ownerPassword in clear, of a first owner by the name of {@value #FIRST_OWNER}; meant for
 *     containers, which are given it as a secret
 * @param users all others
 */
@ConfigurationProperties("rendan.access")
public record AccessProperties(
        @Nullable String ownerPassword, @DefaultValue List<ConfiguredUser> users) {

    /** Name of the first owner. */
    static final String FIRST_OWNER = "owner";

    /** Shortest password of the first owner. */
    private static final int SHORTEST = 12;

    public AccessProperties {
        users = List.copyOf(users);
        Set<String> names = new HashSet<>();
        if (ownerPassword != null && !ownerPassword.isEmpty()) {
            checkOwnerPassword(ownerPassword);
            names.add(FIRST_OWNER);
        }
        for (ConfiguredUser user : users) {
            if (!names.add(user.name())) {
                throw new AccessConfigurationException(
                        "rendan.access.users names '%s' twice".formatted(user.name()));
            }
        }
    }

    private static void checkOwnerPassword(String password) {
        if (password.length() < SHORTEST || password.length() > ConfiguredUser.LONGEST_PASSWORD) {
            throw new AccessConfigurationException(
                    "rendan.access.owner-password has %s characters, expected %s to %s"
                            .formatted(
                                    password.length(), SHORTEST, ConfiguredUser.LONGEST_PASSWORD));
        }
    }

    /** Whether anybody is named. */
    boolean namesSomebody() {
        return firstPassword().isPresent() || !users.isEmpty();
    }

    /** Password of the first owner, where there is one. */
    Optional<String> firstPassword() {
        return ownerPassword == null || ownerPassword.isEmpty()
                ? Optional.empty()
                : Optional.of(ownerPassword);
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return "AccessProperties[%s users]".formatted(users.size());
    }
}
