package io.rendan.map.web;

import io.rendan.map.NetworkMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;

/** Writes a map as GraphML or GEXF. */
class GraphFileConverter extends AbstractHttpMessageConverter<NetworkMap> {

    static final MediaType GRAPHML = new MediaType("application", "graphml+xml");
    static final MediaType GEXF = new MediaType("application", "gexf+xml");

    GraphFileConverter() {
        super(GRAPHML, GEXF);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return NetworkMap.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected NetworkMap readInternal(Class<? extends NetworkMap> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("maps are only written", message);
    }

    @Override
    protected void writeInternal(NetworkMap map, HttpOutputMessage message) throws IOException {
        GraphFile graph = GraphFile.of(map);
        try {
            if (GEXF.isCompatibleWith(message.getHeaders().getContentType())) {
                GraphWriter.gexf(graph, message.getBody());
            } else {
                GraphWriter.graphml(graph, message.getBody());
            }
        } catch (XMLStreamException e) {
            throw new HttpMessageNotWritableException("the graph could not be written", e);
        }
    }
}
