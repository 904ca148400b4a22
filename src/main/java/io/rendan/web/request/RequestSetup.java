package io.rendan.web.request;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RequestSetup implements WebMvcConfigurer {

    /** Before it is asked who may ask for the address. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 30;

    private final KnownParameters parameters;

    RequestSetup(KnownParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters);
    }

    /** An address with a slash at its end is the address without it. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> slashAtTheEnd() {
        var filter =
                new FilterRegistrationBean<>(
                        UrlHandlerFilter.trailingSlashHandler("/api/**").wrapRequest().build());
        filter.setOrder(EARLY);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> clientsThatGo() {
        return factory ->
                factory.addContextCustomizers(
                        context -> context.getPipeline().addValve(new ClientValve()));
    }
}
