package io.rendan.dashboard.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a browser from a form to a page, so that reading it again sends nothing again. */
final class SeeOther {

    private SeeOther() {}

    /** A page of this server; whatever else is given, the first page. */
    static View page(String path) {
        var view = new RedirectView(Preferences.own(path).toString());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
