package io.rendan.access;

import io.rendan.web.Http;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the door, with or without a credential; keeps cookies as a browser does. */
public final class Visitor {

    public static final String FIRST_PASSWORD = "the first owner's";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final @Nullable String authorization;

    private Visitor(int port, @Nullable String authorization) {
        this.base = "http://127.0.0.1:" + port;
        this.authorization = authorization;
    }

    public static Visitor nobody(int port) {
        return new Visitor(port, null);
    }

    public static Visitor basic(int port, String name, String password) {
        return new Visitor(port, authorization(name, password));
    }

    /** What the first owner sends as {@code Authorization}; an open server does not look at it. */
    public static String firstOwner() {
        return authorization("owner", FIRST_PASSWORD);
    }

    private static String authorization(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    public static Visitor bearer(int port, String token) {
        return new Visitor(port, "Bearer " + token);
    }

    public static Visitor olga(int port) {
        return basic(port, "olga", "olga opens");
    }

    public static Visitor anna(int port) {
        return basic(port, "anna", "anna asks");
    }

    public static Visitor dora(int port) {
        return basic(port, "dora", "dora looks");
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!body.isEmpty() && !String.join(" ", headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + answer.body());
        }
        return Http.json(answer);
    }

    /** Logs in as a person does: opens the page, fills in the form, sends it. */
    public HttpResponse<String> logIn(String name, String password) {
        return sendForm(
                "/login",
                "/login",
                "username=%s&password=%s".formatted(Http.encoded(name), Http.encoded(password)));
    }

    /** Sends a form with the token of the page that it stands on. */
    public HttpResponse<String> sendForm(String page, String path, String fields) {
        Matcher token = TOKEN.matcher(get(page, "Accept", "text/html").body());
        if (!token.find()) {
            throw new AssertionError("there is no token on " + page);
        }
        return post(
                path,
                fields + "&_csrf=" + Http.encoded(token.group(1)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
