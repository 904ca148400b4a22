package io.rendan.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Those who log in with a name and a password. Thread-safe. */
@Component
@EnableConfigurationProperties(AccessProperties.class)
public class Users {

    private static final int STRENGTH = 10;

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);
    private final Map<String, UserAccount> configured = new HashMap<>();

    /** Checked where there is no such user, so that one is not told by how long it takes. */
    private final String nobody = hash("nobody has this password");

    Users(AccessProperties properties) {
        properties
                .firstPassword()
                .map(password -> hash(password))
                .map(hash -> new UserAccount(AccessProperties.FIRST_OWNER, hash, Role.OWNER))
                .ifPresent(this::add);
        properties
                .users()
                .forEach(user -> add(new UserAccount(user.name(), user.password(), user.role())));
    }

    private void add(UserAccount account) {
        configured.put(account.name(), account);
    }

    private String hash(String password) {
        return String.valueOf(bcrypt.encode(password));
    }

    /** Whose name and password these are. */
    public Optional<Identity> login(String name, String password) {
        Optional<UserAccount> account = Optional.ofNullable(configured.get(name));
        boolean readable =
                password.getBytes(StandardCharsets.UTF_8).length <= ConfiguredUser.LONGEST_PASSWORD;
        boolean right =
                bcrypt.matches(
                        readable ? password : "", account.map(UserAccount::hash).orElse(nobody));
        return readable && right ? account.map(UserAccount::caller) : Optional.empty();
    }
}
