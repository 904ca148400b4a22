package io.rendan.launch;

import io.rendan.access.AccessMode;
import io.rendan.launch.KnownSettings.Setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at everything that a start can fail of, before it takes a minute to start the database:
 * settings, the dataset, the address of the database, ports, who could reach it, the data folder.
 */
final class Preflight implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    static final String SERVER = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

    private static final int LAST_PORT = 65_535;

    private final KnownSettings known;
    private final boolean embeddable;

    Preflight(KnownSettings known) {
        this(known, ClassUtils.isPresent(SERVER, null));
    }

    /**
     * A look.
     *
     * @param embeddable whether the embedded server is part of the application
     */
    Preflight(KnownSettings known, boolean embeddable) {
        this.known = known;
        this.embeddable = embeddable;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
        DataFolder folder = new DataFolder(dataFolder(event.getEnvironment()));
        folder.claim();
        if (isEmbedded(event.getEnvironment())) {
            Optional.ofNullable(DataFolder.versionOf(SERVER)).ifPresent(folder::claim);
        }
    }

    /**
     * Checks what is configured; changes nothing.
     *
     * @throws LaunchException if something is wrong
     */
    void check(ConfigurableEnvironment environment) {
        checkOwn(environment);
        checkDataset(environment);
        checkDatabase(environment);
        checkPort(
                "server.port",
                environment.getProperty("server.port", "8080"),
                environment.getProperty("server.address"));
        if (isEmbedded(environment)) {
            checkPort(
                    "rendan.embedded.bolt-port",
                    environment.getProperty("rendan.embedded.bolt-port", "0"),
                    "127.0.0.1");
        }
        AccessMode.of(environment);
    }

    private void checkOwn(ConfigurableEnvironment environment) {
        List<String> faults = new ArrayList<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            // the environment's own variables may have names of ours for other ends
            if (source instanceof EnumerablePropertySource<?> names
                    && !source.getName()
                            .equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
                for (String name : names.getPropertyNames()) {
                    if (name.startsWith("rendan.")) {
                        known.fault(name).ifPresent(faults::add);
                    }
                }
            }
        }
        for (Setting setting : known.own()) {
            value(environment, setting).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new LaunchException(String.join("; ", faults.stream().distinct().toList()));
        }
    }

    private static Optional<String> value(ConfigurableEnvironment environment, Setting setting) {
        @Nullable String text = environment.getProperty(setting.name());
        if (text == null || setting.isOpen()) {
            return Optional.empty();
        }
        Class<?> type = ClassUtils.resolveClassName(setting.type(), null);
        try {
            boolean fits =
                    Binder.get(environment)
                            .bind(setting.name(), Bindable.of(type))
                            .map(Preflight::isInRange)
                            .orElse(true);
            return fits ? Optional.empty() : Optional.of(refused(setting, text, type));
        } catch (BindException e) {
            return Optional.of(refused(setting, text, type));
        }
    }

    private static boolean isInRange(Object value) {
        return switch (value) {
            case Duration duration -> duration.isPositive();
            case DataSize size -> size.toBytes() > 0;
            case Number number -> number.longValue() >= 0;
            default -> true;
        };
    }

    private static String refused(Setting setting, String text, Class<?> type) {
        String expected =
                switch (type.getSimpleName()) {
                    case "Duration" -> "a duration above 0, such as 20s or 365d";
                    case "DataSize" -> "a size above 0, such as 512MB";
                    case "Integer", "Long" -> "a whole number of at least 0";
                    case "Boolean" -> "true or false";
                    case "Path" -> "a path";
                    default -> "another value";
                };
        return "%s is '%s', expected %s".formatted(setting.name(), text, expected);
    }

    private static void checkDataset(ConfigurableEnvironment environment) {
        String named = environment.getProperty("rendan.dataset", "");
        if (!named.isBlank()) {
            DatasetChoice.check(
                    named, Path.of(environment.getProperty("rendan.datasets-dir", "datasets")));
        }
    }

    private void checkDatabase(ConfigurableEnvironment environment) {
        @Nullable String address = environment.getProperty("spring.neo4j.uri");
        if (isEmbedded(environment)) {
            if (!embeddable) {
                throw new LaunchException(
                        "spring.neo4j.uri is not set, and the embedded server is not part of this"
                                + " jar: name a Neo4j server, such as"
                                + " --spring.neo4j.uri=bolt://localhost:7687");
            }
            return;
        }
        DatabaseAddress.fault(String.valueOf(address))
                .ifPresent(
                        fault -> {
                            throw new LaunchException(fault);
                        });
    }

    private static boolean isEmbedded(ConfigurableEnvironment environment) {
        return environment
                .getProperty("spring.neo4j.uri", DatabaseAddress.EMBEDDED)
                .equals(DatabaseAddress.EMBEDDED);
    }

    private static Path dataFolder(ConfigurableEnvironment environment) {
        return Path.of(environment.getProperty("rendan.data-dir", "data"));
    }

    private static void checkPort(String setting, String text, @Nullable String address) {
        if (!text.strip().matches("\\d{1,5}") || Integer.parseInt(text.strip()) > LAST_PORT) {
            throw new LaunchException(
                    "%s is '%s', expected a port from 0 to %s".formatted(setting, text, LAST_PORT));
        }
        int port = Integer.parseInt(text.strip());
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    address == null
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (java.net.UnknownHostException e) {
            throw new LaunchException(
                    "server.address is '%s', expected an address of this machine"
                            .formatted(address));
        } catch (java.net.BindException e) {
            throw bound(setting, port, address, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new LaunchException(
                    "port %s cannot be listened on: %s".formatted(port, e.getMessage()));
        }
    }

    private static RuntimeException bound(
            String setting,
            int port,
            @Nullable String address,
            String why,
            java.net.BindException cause) {
        if (why.contains("assign")) {
            return new LaunchException(
                    "server.address is '%s', expected an address of this machine"
                            .formatted(address));
        }
        if (why.contains("ermission")) {
            return new LaunchException(
                    "port %s may not be listened on by this user; name another with --%s="
                            .formatted(port, setting));
        }
        return setting.equals("server.port")
                ? new PortInUseException(port, cause)
                : new LaunchException(
                        "port %s is in use; stop what listens there, or name another with --%s="
                                .formatted(port, setting));
    }
}
