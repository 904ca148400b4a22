package io.rendan.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets ids with slashes through and keeps Tomcat's own pages away.
 *
 * <p>An id may be any text, so {@code %2F} and {@code %5C} in a path must reach the handler as they
 * came; by default Tomcat refuses the request. Handlers are matched on the encoded path, so that an
 * encoded slash never makes another address of it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TomcatSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        String through = EncodedSolidusHandling.PASS_THROUGH.getValue();
        factory.addConnectorCustomizers(
                connector -> {
                    connector.setEncodedSolidusHandling(through);
                    connector.setEncodedReverseSolidusHandling(through);
                });
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReportValve()));
    }
}
