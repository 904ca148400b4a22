package io.rendan.web.condition;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ConditionSetup implements WebMvcConfigurer {

    /** Behind those who judge the request: a faulty one is told so, whatever the client has. */
    private static final int LATE = 100;

    private final EntityTags tags;

    ConditionSetup(EntityTags tags) {
        this.tags = tags;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(tags).order(LATE);
    }
}
