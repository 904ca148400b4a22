package io.rendan.access;

import io.rendan.store.RendanTest;

import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An integration test of an application that asks for a login; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RendanTest
@TestPropertySource(
        properties = {
            "rendan.access.owner-password=" + Visitor.FIRST_PASSWORD,
            "rendan.access.users[0].name=olga",
            "rendan.access.users[0].password=$2a$04$wCbDTYp8pJWo1tvuIfjauukxBmdaubzPmikmfHjcu8lpzHgV.UZhG",
            "rendan.access.users[0].role=OWNER",
            "rendan.access.users[1].name=anna",
            "rendan.access.users[1].password=$2a$04$SUZpIQGg6iJHcNKsHK7GROBmDZ9UnQmGpHUwX3XyQbjw7bPaFyCwe",
            "rendan.access.users[1].role=ANALYST",
            "rendan.access.users[2].name=dora",
            "rendan.access.users[2].password={bcrypt}$2a$04$c/8tscqny9eN2FmE5uR3H.dQv9TNfWvZRpU3T9RP2d6fa86O6TUcW",
            "rendan.access.users[2].role=DASHBOARD",
        })
public @interface GuardedTest {}
