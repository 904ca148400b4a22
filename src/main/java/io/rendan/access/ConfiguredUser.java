package io.rendan.access;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Somebody who may log in, as configured.
 *
 * @param name of at most {@value #LONGEST_NAME} characters, without a colon, which HTTP Basic does
 *     not allow
 * @param password its bcrypt hash
 * @param role what they may do
 */
public record ConfiguredUser(String name, String password, Role role) {

    static final int LONGEST_NAME = 100;

    /** In bytes; bcrypt reads no more. */
    static final int LONGEST_PASSWORD = 72;

    private static final String SETTING = "rendan.access.users";
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    /** Read from settings, any of which may be missing. */
    public ConfiguredUser(@Nullable String name, @Nullable String password, @Nullable Role role) {
        this.name = checkedName(name);
        this.password = checkedPassword(this.name, password);
        if (role == null) {
            throw new AccessConfigurationException(
                    "%s: '%s' has no role, expected DASHBOARD, ANALYST or OWNER"
                            .formatted(SETTING, this.name));
        }
        this.role = role;
    }

    private static String checkedName(@Nullable String name) {
        if (name == null || !isName(name)) {
            throw new AccessConfigurationException(
                    "%s: the name is '%s', expected 1 to %s characters without a colon"
                            .formatted(SETTING, name == null ? "" : name, LONGEST_NAME));
        }
        return name;
    }

    /** Whether a user may be called so. */
    static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.strip().equals(name)
                && name.chars().noneMatch(c -> c == ':' || Character.isISOControl(c));
    }

    private static String checkedPassword(String name, @Nullable String password) {
        String hash = password == null ? "" : password.replaceFirst("^\\{bcrypt}", "");
        if (!BCRYPT.matcher(hash).matches()) {
            throw new AccessConfigurationException(
                    "%s: the password of '%s' is no bcrypt hash; make one with 'rendan password'"
                            .formatted(SETTING, name));
        }
        return hash;
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(name, role);
    }
}
