package io.rendan.access;

/**
 * Somebody who logs in with a password.
 *
 * @param hash of the password, bcrypt
 */
record UserAccount(String name, String hash, Role role) {

    Identity caller() {
        return new Identity(name, role, Identity.Via.PASSWORD);
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(name, role);
    }
}
