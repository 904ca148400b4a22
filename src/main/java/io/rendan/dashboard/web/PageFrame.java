package io.rendan.dashboard.web;

import io.rendan.dashboard.frame.Frame;
import io.rendan.dashboard.frame.Frames;
import io.rendan.dashboard.frame.Wordings;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Locale;

/** Every page knows what stands around it. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    private final Frames frames;
    private final Wordings wordings;

    PageFrame(Frames frames, Wordings wordings) {
        this.frames = frames;
        this.wordings = wordings;
    }

    @ModelAttribute
    Frame frame(HttpServletRequest request, Locale locale) {
        return frames.of(
                Preferences.address(request), Preferences.theme(request), wordings.in(locale));
    }
}
