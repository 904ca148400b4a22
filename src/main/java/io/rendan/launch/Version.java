package io.rendan.launch;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;

/** Which Rendan this is: what the build has written down. */
final class Version implements IVersionProvider {

    private static final String BUILD = "META-INF/build-info.properties";

    @Override
    public String[] getVersion() throws IOException {
        var resource = new ClassPathResource(BUILD);
        String version =
                resource.exists()
                        ? PropertiesLoaderUtils.loadProperties(resource)
                                .getProperty("build.version", "")
                        : "of an unknown build";
        return new String[] {"rendan " + version, "Java " + Runtime.version()};
    }
}
