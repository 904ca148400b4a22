package io.rendan.web.openapi;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

import java.util.List;

/** Puts an {@link AnswerCheck} before every application that a test starts. */
public final class AnswerCheckSetup implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** One is like another, so that tests share their applications as before. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var definition = new RootBeanDefinition(FilterRegistrationBean.class);
            definition.setInstanceSupplier(Customizer::filter);
            ((BeanDefinitionRegistry) context.getBeanFactory())
                    .registerBeanDefinition("answerCheck", definition);
        }

        private static FilterRegistrationBean<AnswerCheck> filter() {
            var filter = new FilterRegistrationBean<>(new AnswerCheck());
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            filter.setDispatcherTypes(DispatcherType.REQUEST);
            filter.setAsyncSupported(true);
            return filter;
        }
    }
}
