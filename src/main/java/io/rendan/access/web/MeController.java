package io.rendan.access.web;

import io.rendan.access.Callers;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Access", description = "Who is let in, and what they may do")
class MeController {

    private final Callers callers;

    MeController(Callers callers) {
        this.callers = callers;
    }

    @Versioned(Versioned.By.CONTENT)
    @GetMapping("/api/me")
    @Operation(
            summary = "Who you are, and what you may do",
            description = "Where nobody has to log in, everybody is an OWNER.")
    Me me() {
        return Me.of(callers.current());
    }
}
