package io.rendan.dashboard.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.WebUtils;

import java.net.URI;
import java.util.List;

/** What a reader has chosen to see, kept by the browser. */
final class Preferences {

    static final String THEME = "theme";
    static final String LANGUAGE = "language";
    static final String AUTO = "auto";
    static final List<String> THEMES = List.of(AUTO, "light", "dark");

    private Preferences() {}

    /** Path and query of a page; of what was sent by a form, only the first page. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return !request.getMethod().equals("GET")
                ? "/"
                : query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** Light, dark or auto. */
    static String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, THEME);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : AUTO;
    }

    /** Where to go back to: only ever a page of this server. */
    static URI own(String path) {
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        try {
            return URI.create(ours ? path : "/");
        } catch (IllegalArgumentException noAddress) {
            return URI.create("/");
        }
    }
}
