package io.rendan.web.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The generated Java client, compiled, and called by reflection. */
final class GeneratedJava implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PACKAGE = "client.";

    private final URLClassLoader classes;
    private final Object client;

    private GeneratedJava(URLClassLoader classes, Object client) {
        this.classes = classes;
        this.client = client;
    }

    static GeneratedJava compiled(Path generated, String server)
            throws IOException, ReflectiveOperationException {
        Path target = Files.createDirectories(generated.resolve("classes"));
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-nowarn",
                                "-parameters",
                                "-d",
                                target.toString(),
                                "-cp",
                                System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(generated.resolve("src/main/java"))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .forEach(arguments::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path log = generated.resolve("javac.log");
        try (var out = Files.newOutputStream(log)) {
            if (compiler.run(null, out, out, arguments.toArray(String[]::new)) != 0) {
                throw new AssertionError("the Java client: " + Files.readString(log));
            }
        }
        URLClassLoader classes =
                new URLClassLoader(
                        new URL[] {target.toUri().toURL()}, GeneratedJava.class.getClassLoader());
        Object client = classes.loadClass(PACKAGE + "ApiClient").getConstructor().newInstance();
        client.getClass().getMethod("updateBaseUri", String.class).invoke(client, server);
        return new GeneratedJava(classes, client);
    }

    /**
     * What the client has read of an answer, as JSON again; empty where it was refused by one of
     * these.
     */
    Optional<JsonNode> call(ClientCall call, Set<Integer> refusals)
            throws ReflectiveOperationException {
        Object api =
                classes.loadClass(PACKAGE + "api." + call.api())
                        .getConstructor(client.getClass())
                        .newInstance(client);
        Object mapper = client.getClass().getMethod("getObjectMapper").invoke(client);
        Method method =
                Arrays.stream(api.getClass().getMethods())
                        .filter(one -> one.getName().equals(call.operation().id() + "WithHttpInfo"))
                        .filter(
                                one ->
                                        Stream.of(one.getParameters())
                                                .noneMatch(its -> its.getName().equals("headers")))
                        .findFirst()
                        .orElseThrow();
        List<Object> values = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            JsonNode argument = call.arguments().get(parameter.getName());
            values.add(argument == null ? null : read(mapper, argument, parameter.getType()));
        }
        try {
            Object answer = method.invoke(api, values.toArray());
            Object data = answer.getClass().getMethod("getData").invoke(answer);
            return Optional.of(JSON.readTree(written(mapper, data)));
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            int status = (int) thrown.getClass().getMethod("getCode").invoke(thrown);
            if (status < 400 || !refusals.contains(status)) {
                throw new AssertionError(call.operation() + " by the Java client", thrown);
            }
            return Optional.empty();
        }
    }

    private static Object read(Object mapper, JsonNode value, Class<?> type)
            throws ReflectiveOperationException {
        return mapper.getClass()
                .getMethod("readValue", String.class, Class.class)
                .invoke(mapper, value.toString(), type);
    }

    private static String written(Object mapper, Object value) throws ReflectiveOperationException {
        return (String)
                mapper.getClass()
                        .getMethod("writeValueAsString", Object.class)
                        .invoke(mapper, value);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
