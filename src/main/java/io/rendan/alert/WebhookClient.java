package io.rendan.alert;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts alerts. An attempt takes at most the configured time, answer included; redirects are not
 * followed, since the signed text is meant for the configured address alone.
 */
@Component
class WebhookClient implements DisposableBean {

    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final HttpClient client;
    private final WebhookBody bodies;
    private final Duration timeout;
    private final Clock clock;

    WebhookClient(AlertProperties properties, Clock clock, JsonMapper json) {
        this.bodies = new WebhookBody(json, properties.publicUrl());
        this.timeout = properties.timeout();
        this.clock = clock;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(timeout)
                        .build();
    }

    /**
     * Posts one alert.
     *
     * @return why it was not taken; empty if it was
     */
    Optional<String> send(AlertRules.Lane lane, String id, String document)
            throws InterruptedException {
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(
                        request(lane, id, bodies.of(document)),
                        HttpResponse.BodyHandlers.discarding());
        try {
            int status = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return status >= OK && status < NOT_OK
                    ? Optional.empty()
                    : Optional.of("answered " + status);
        } catch (TimeoutException e) {
            return Optional.of("no answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            return Optional.of(words(e.getCause()));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(AlertRules.Lane lane, String id, String body) {
        long now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(lane.target().uri())
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Rendan")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", Signature.of(lane.rule().secret(), id, now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Without the address, which an exception's message may quote. */
    private static String words(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "no answer";
            case HttpTimeoutException e -> "no answer in time";
            case java.net.ConnectException e -> "no connection";
            case javax.net.ssl.SSLException e -> "no secure connection";
            case IOException e -> "the connection broke: " + e.getClass().getSimpleName();
            default -> failure.getClass().getSimpleName();
        };
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }
}
