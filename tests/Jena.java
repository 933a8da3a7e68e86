import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;

/**
 * Apache Jena's TDB2 as a SPARQL endpoint, since Debian has Jena's classes and not its server, Fuseki.
 *
 * <p>{@code java -cp '/usr/share/java/*' Jena.java FOLDER PORT [FILE…]} loads FILEs into the store in FOLDER,
 * says so, and then answers what is POSTed as a form to {@code http://127.0.0.1:PORT/query}. Port 0: it only loads.
 */
public class Jena {
  public static void main(String[] args) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else an answer takes 40 ms more on a kept connection
    Dataset data = TDB2Factory.connectDataset(args[0]);
    for (int i = 2; i < args.length; i++) {
      String file = args[i];
      Txn.executeWrite(data, () -> RDFDataMgr.read(data, file));
    }
    int port = Integer.parseInt(args[1]);
    if (port > 0) {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
      server.setExecutor(Executors.newFixedThreadPool(2));
      server.createContext("/query", exchange -> answer(data, exchange));
      server.start();
    }
    System.out.println(ARQ.VERSION);
  }

  private static void answer(Dataset data, HttpExchange exchange) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int status = 200;
    try {
      String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String text = "";
      for (String field : form.split("&")) {
        if (field.startsWith("query=")) {
          text = URLDecoder.decode(field.substring(6), StandardCharsets.UTF_8);
        }
      }
      String query = text;
      Txn.executeRead(data, () -> write(query, data, body));
      exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    } catch (RuntimeException error) {
      status = 400;
      body.reset();
      body.writeBytes(String.valueOf(error.getMessage()).getBytes(StandardCharsets.UTF_8));
    }
    exchange.sendResponseHeaders(status, body.size() == 0 ? -1 : body.size());
    body.writeTo(exchange.getResponseBody());
    exchange.close();
  }

  private static void write(String query, Dataset data, ByteArrayOutputStream body) {
    try (QueryExecution asked = QueryExecutionFactory.create(query, data)) {
      if (asked.getQuery().isAskType()) {
        ResultSetFormatter.outputAsJSON(body, asked.execAsk());
      } else if (asked.getQuery().isSelectType()) {
        ResultSetFormatter.outputAsJSON(body, asked.execSelect());
      } else {
        throw new IllegalArgumentException("only SELECT and ASK are answered");
      }
    }
  }
}
