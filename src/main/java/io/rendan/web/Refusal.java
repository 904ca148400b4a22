package io.rendan.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** Answers with a problem before any handler is reached. */
@Component
public class Refusal {

    private final HandlerExceptionResolver documents;
    private final ObjectProvider<HandlerExceptionResolver> resolvers;
    private final ObjectProvider<ViewResolver> views;
    private final ObjectProvider<LocaleResolver> locales;

    Refusal(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver documents,
            ObjectProvider<HandlerExceptionResolver> resolvers,
            ObjectProvider<ViewResolver> views,
            ObjectProvider<LocaleResolver> locales) {
        this.documents = documents;
        this.resolvers = resolvers;
        this.views = views;
        this.locales = locales;
    }

    /** Sends a problem document, whoever asks. */
    public void tell(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        documents.resolveException(request, response, null, new ProblemException(problem));
    }

    /** Sends a problem document or, to who asks for a page, one; they must be known to us. */
    public void show(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException, ServletException {
        var thrown = new ProblemException(problem);
        for (HandlerExceptionResolver resolver : resolvers.orderedStream().toList()) {
            @Nullable ModelAndView page =
                    resolver.resolveException(request, response, null, thrown);
            if (page != null) {
                draw(page, problem, request, response);
                return;
            }
        }
    }

    private void draw(
            ModelAndView page,
            Problem problem,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (page.isEmpty()) {
            return; // it is written already
        }
        response.setStatus(problem.status().value());
        try {
            view(page, request).render(page.getModel(), request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private View view(ModelAndView page, HttpServletRequest request) throws Exception {
        String name = Objects.requireNonNull(page.getViewName());
        Locale locale =
                locales.stream()
                        .findFirst()
                        .map(known -> known.resolveLocale(request))
                        .orElse(request.getLocale());
        for (ViewResolver known : views.orderedStream().toList()) {
            @Nullable View view = known.resolveViewName(name, locale);
            if (view != null) {
                return view;
            }
        }
        throw new ServletException("there is no page " + name);
    }
}
