package io.rendan;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/**
 * Says in a failure's message which arguments the test had: the build's reports number them only,
 * and a number is not the seed. Registered for every test by {@code junit-platform.properties}.
 */
public final class ArgumentsInFailure implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        if (failure instanceof TestAbortedException
                || !AnnotationSupport.isAnnotated(context.getElement(), ParameterizedTest.class)) {
            throw failure;
        }
        throw new AssertionError(context.getDisplayName() + ": " + failure.getMessage(), failure);
    }
}
