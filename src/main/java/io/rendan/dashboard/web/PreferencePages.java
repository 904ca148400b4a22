package io.rendan.dashboard.web;

import io.rendan.dashboard.frame.Wordings;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;

/** A reader chooses light or dark, and a language. */
@Controller
class PreferencePages {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/preferences")
    ResponseEntity<Void> choose(
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "/") String back) {
        var headers = new HttpHeaders();
        headers.setLocation(Preferences.own(back));
        if (theme != null && Preferences.THEMES.contains(theme)) {
            headers.add(HttpHeaders.SET_COOKIE, kept(Preferences.THEME, theme));
        }
        if (language != null
                && Wordings.LANGUAGES.stream()
                        .anyMatch(one -> one.getLanguage().equals(language))) {
            headers.add(HttpHeaders.SET_COOKIE, kept(Preferences.LANGUAGE, language));
        }
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    private static String kept(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
