package io.rendan.dashboard.findings;

import io.rendan.analysis.Subject;
import io.rendan.dashboard.findings.FindingLine.Link;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where things have their pages. An id may be any text, slashes included. */
public final class PageLinks {

    private PageLinks() {}

    public static String finding(String id) {
        return "/findings/" + encoded(id);
    }

    public static String party(String id) {
        return "/parties/" + encoded(id);
    }

    public static String platform(String id) {
        return "/platforms/" + encoded(id);
    }

    /** A subject with the address of its page, if it has one. */
    static Link of(Subject subject) {
        Optional<String> href =
                switch (subject.label()) {
                    case "MicroEnterprise", "Partner", "UserSegment" ->
                            Optional.of(party(subject.id()));
                    case "Platform" -> Optional.of(platform(subject.id()));
                    default -> Optional.empty();
                };
        return new Link(subject.name(), href);
    }

    private static String encoded(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}
