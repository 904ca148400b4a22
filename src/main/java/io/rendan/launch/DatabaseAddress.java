package io.rendan.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** What {@code spring.neo4j.uri} may be. */
final class DatabaseAddress {

    /** Names the embedded server, as does having no address at all. */
    static final String EMBEDDED = "embedded";

    private static final Set<String> SCHEMES =
            Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
    private static final int LAST_PORT = 65_535;

    private DatabaseAddress() {}

    /** What is wrong with an address, in a sentence that tells no password; empty if nothing. */
    static Optional<String> fault(String address) {
        try {
            URI uri = new URI(address.strip());
            if (uri.getUserInfo() != null) {
                return Optional.of(
                        "spring.neo4j.uri holds a user or password, expected them in"
                                + " spring.neo4j.authentication.username and .password");
            }
            boolean known = uri.getScheme() != null && SCHEMES.contains(uri.getScheme());
            return known && uri.getHost() != null && isPort(uri.getPort()) && isBare(uri)
                    ? Optional.empty()
                    : refused(address);
        } catch (URISyntaxException e) {
            return address.contains("@")
                    ? Optional.of("spring.neo4j.uri is no address" + EXPECTED)
                    : refused(address);
        }
    }

    private static final String EXPECTED =
            ", expected bolt:// or neo4j:// (or +s, +ssc for encryption), a host and a port, such"
                    + " as bolt://localhost:7687";

    private static Optional<String> refused(String address) {
        return Optional.of("spring.neo4j.uri is '%s'%s".formatted(address, EXPECTED));
    }

    private static boolean isPort(int port) {
        return port == -1 || (port > 0 && port <= LAST_PORT);
    }

    /** Without a path; only routing schemes take a query. */
    private static boolean isBare(URI uri) {
        boolean routing = uri.getScheme().startsWith("neo4j");
        String path = uri.getPath() == null ? "" : uri.getPath();
        return (path.isEmpty() || path.equals("/")) && (uri.getQuery() == null || routing);
    }
}
