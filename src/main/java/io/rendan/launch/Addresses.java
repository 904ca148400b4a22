package io.rendan.launch;

import io.rendan.store.BoltReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where to go on from the table. */
@Component
class Addresses {

    private final ServletWebServerApplicationContext context;
    private final Environment environment;
    private final Neo4jConnectionDetails database;
    private final ObjectProvider<BoltReader> reader;

    Addresses(
            ServletWebServerApplicationContext context,
            Environment environment,
            Neo4jConnectionDetails database,
            ObjectProvider<BoltReader> reader) {
        this.context = context;
        this.environment = environment;
        this.database = database;
        this.reader = reader;
    }

    Map<String, String> all() {
        String bolt = database.getUri().toString();
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("Dashboard", http("/"));
        addresses.put("API", http("/api/recommendations"));
        addresses.put("Swagger UI", http("/swagger-ui.html"));
        addresses.put("Cypher", "cypher-shell -a " + bolt + login());
        reader.ifAvailable(
                known ->
                        addresses.put(
                                "Password",
                                known.isNew()
                                        ? known.login().password()
                                                + " (shown once; kept in "
                                                + known.file()
                                                + ")"
                                        : "in " + known.file()));
        addresses.put("Stop", "Ctrl-C");
        return addresses;
    }

    private String http(String path) {
        int port = context.getWebServer() == null ? 0 : context.getWebServer().getPort();
        String host = environment.getProperty("server.address", "127.0.0.1");
        return "http://" + host + ":" + port + path;
    }

    private String login() {
        BoltReader known = reader.getIfAvailable();
        return known == null ? "" : " -u " + known.login().user();
    }
}
