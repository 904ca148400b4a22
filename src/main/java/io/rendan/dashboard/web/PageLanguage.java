package io.rendan.dashboard.web;

import io.rendan.dashboard.frame.Wordings;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

import java.util.Locale;

/** The language that a reader has chosen, else the first of the browser's that there is. */
@Component("localeResolver")
class PageLanguage extends AcceptHeaderLocaleResolver {

    PageLanguage() {
        setSupportedLocales(Wordings.LANGUAGES);
        setDefaultLocale(Wordings.LANGUAGES.getFirst());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Preferences.LANGUAGE);
        return Wordings.LANGUAGES.stream()
                .filter(one -> cookie != null && one.getLanguage().equals(cookie.getValue()))
                .findFirst()
                .orElseGet(() -> super.resolveLocale(request));
    }
}
