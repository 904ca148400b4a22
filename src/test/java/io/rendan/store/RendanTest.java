package io.rendan.store;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An integration test of the whole application on a free port against {@link TestNeo4j}; the main
 * job does not run by itself. Tests share one graph: each begins with {@link EmptyGraph#empty}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"rendan.launch=false", "rendan.data-dir=target/test-data"})
@ContextConfiguration(initializers = TestNeo4j.class)
public @interface RendanTest {}
