package io.rendan.map.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets maps be written as files of graphs. */
@Configuration(proxyBeanMethods = false)
class GraphFileSetup implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new GraphFileConverter());
    }
}
