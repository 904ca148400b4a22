package io.rendan.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A GET whose answer gets an ETag. With {@link By#STATE} it depends on its request and {@link
 * AnswerVersion} only, and who has it already is answered without asking the handler.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Versioned {

    /** What the tag is made of. */
    By value() default By.STATE;

    /** What a tag is made of. */
    enum By {
        /** The request and {@link AnswerVersion}. */
        STATE,
        /** The answer itself, where it changes by more than that, such as a run under way. */
        CONTENT
    }
}
