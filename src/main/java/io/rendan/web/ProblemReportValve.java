package io.rendan.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What Tomcat itself refuses, before any application sees it, is a problem document too. */
class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int code = response.getStatus();
        if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(code))
                        .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        Problem problem = Problem.of(status, "The server could not read this request");
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            @Nullable Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(text(problem));
                response.finishResponse();
            }
        } catch (IOException e) {
            container.getLogger().debug("The client went away", e);
        }
    }

    /** All parts are our own words, so nothing needs escaping. */
    private static String text(Problem problem) {
        return """
        {"type":"%s%s","title":"%s","status":%s,"detail":"%s"}\
        """
                .formatted(
                        Problem.TYPE_PREFIX,
                        problem.type(),
                        problem.status().getReasonPhrase(),
                        problem.status().value(),
                        problem.detail());
    }
}
