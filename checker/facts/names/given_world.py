"""Given names of the world beyond those that English-language news is fullest of: Africa to the Pacific."""

from typing import Final

from checker.facts.names.word_set import word_set

WORLD: Final = word_set(
    """aamir aappo aarti abay abbas abby abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelmadjid
    abdelmalek abderrahmane abdirahman abdolhossein abdolreza abdoulaye abdulaziz abdulhamid abdulkadir
    abdulmalik abdulrahman abdurrahman abebe abena abiodun abiola abiy achieng achille adaeze adalbert adama
    adanech addisu adebayo adekunle adel adela adele adeola aderonke adetokunbo aditi aditya adnan adolfo
    adriaan adriana adrián adwoa adán aekkachai afaf afia aftab agata agneta agnieszka agung agus agustín
    ahmadou aibek aida aidan aigul aileen ailsa aino ainura aissata aisyah aitor ajay ajit ajith akech
    akhilesh akif akihiko akihito akiko akinwumi akinyi akio akosua akram akshay akua akwasi akylbek alaa
    alain alassane alban albin alcides aldo alec alejo aleksandar aleksander aleksandra aleksei aleksi alena
    alessandra alessia alexandre alexandros alexia alexis aleš alfredo alhassan alikhan aliki alima alina
    aliou alireza alisi alistair aliyu allan allyson almaz almazbek almudena alojz alok alondra altynai
    alvin alyssa ama amado amadou amal amalia amanuel amara amarinder ambika ambrose aminata aminu aminé amirul
    amitabh ammar amparo amrit amélie anabel anahit anahí analía anand ananya anas anatole anatoly anaïs
    anders andile andre andrej andreja andrius andriy andrzej andrónico aneta anette angelika angelo angelos
    angus angélica ani anies anindya anisah anisul anja anjali anjana anka ankit annalena annegret anneke
    anneli annelies annika anouk ansel anselmo ansgar anshul antanas ante antero antje antoinette antonis
    anucha anupam anura anuradha anurag anutin anwarul aníbal aoife aparna apenisa apostolos apurba aracely
    aram aramayis ararat arash aravind archie aref argelia ariadna ariana arief arif arip aris aristide
    aritra arkadiusz arkady arkin arlene arlette arman armando armen armin arnaud arne arnie arno arnoldo
    arroyo artak artem artemio artur arturas arun aruna arundhati arvid arvind arwa asaduzzaman asel asenaca
    asfaw asghar ashok ashwin asim askar askhat asma asri assane assem aster aston astri asunción atal atef
    athanasios atieno atif atiku atsuko atsushi atta attila atul aurelio aurora aurore aurélie ava avigdor
    avinash avital avner awa awino aws axel ayaka ayako ayanda ayaz ayelet ayhan ayman aymen aynur ayodele
    ayumi ayushmann ayşe azam azamat azania azat azhar aziz azizah azmin azucena azza babacar babajide
    babalwa babangida babar babatunde babul badal badr bagus baha bahram bakhtiyar bakhyt bako balakrishnan
    baldev baltasar bambang bamidele barham barnaby bartolomé bartosz bas basanta basavaraj basel bashar
    basma bassam bassem bassirou bastian basuki batbold batulga bayo bayu beau becky begimai begoña behrouz
    bekele bektour bella bello belén benedetta benedikt benigno benito benjamín benny benoît bente bereket
    berhanu berkay bermet bernadette bernd berta bertil bertrand beryl betssy bettina beverly bezalel
    bhagwant bhanu bharat bheki bhim bhupesh bhupinder bianca bidhya bidzina bikash bilal billie bimal
    bimala biman binali binod bipin biplab birgit birgitta birgitte biruk biswajit bjarne bjarni bjørn blair
    blaise blake blanca boediono bogdan bohdan bojan bolat bongani bongbong boonsong borut boubacar
    bouthaina boyko boštjan božidar braden brahim branislav branko braulio brendan brendon brent brianna
    brigitte brijesh bronisław bronwyn brunhilde bryce bríd budi bukola burak busisiwe béatrice bülent caio
    cameron camille camilo candela caoimhe carina carlota carmelo carsten casey casimiro casper cassandra
    catalina cathal cayetana cecil celestino celso cem chaim chaiwat chalerm chamika champika chandan
    chandra chandrababu chandrika chanelle chantal charlène charmaine chayaporn cheikh chester chetan
    chiamaka chiara chidi chidinma chieko chihiro chika chike chima chimamanda chinedu chinonso chinua
    chinwe chioma chipo chirag chitra chiwetel christa christelle christiane christof christoffer christoph
    christophe christos chrysoula chukwudi chukwuemeka ciara cihan cillian ciro clarence clark claude
    claudio clayton cleber clemente clifford clifton clint clotilde clyde clémence cody colette colm conor
    constance constantin constantinos consuelo corazon corey corinna corinne cornelia cornelis courtney
    cristiano cristián cristóbal cuauhtémoc curtis cyril czesław cándido cécile cédric céline césar dafna
    dagmar daiki dainius dalal dale dalia dalila damien damir damián damon dana daniele daniil danilo
    daniyar danuta dariga dariusz darko darlene darrell darren darryl darwin darwish daryl darío daudi
    daulet davit davor dawid dawit deandre debapriya declan dede deepa deepika deirdre dejan delfina delia
    delphine delroy demba demeke demetrius denisse denys denzel derartu dereje derrick desiree desmond desta
    devendra devika devlet devon dewi dexter deyvid dharmendra dhruv dian didier didik didymus diederik
    dieudonné digvijay dikgang dildora dilip dilshan dimitar dimitris dina dinara diosdado dipak dipankar
    dipti dirk ditte divya djarot djibril djoko dlamini dmitriy dmytro dodi dolores domingo dominik dominika
    dominique donal donatella donatien donovan doreen dorota dorothea doug dougal dov dovilė dragan dragana
    drago draško duane dudley dumisani durga dustin dušan dwayne dwi dwight débora ebba ebenezer eberhard
    ebony ebrahim ebrima eddie edgardo edilberto edita edmond edmundo edna edouard edson eduarda edvard
    edwige edwina eero efraim efraín efua egidijus egils egon ehud eiji eimear einar eino ejike ekaterina
    ekkehard eko ekrem elad eladio elba elchin eldar eldon eleanor eleftherios eleonora elham eliana eliane
    elif eligio elijah elisa elisabet elisabetta elisheva eliška elke elkin elliot elliott elmira elodie
    eloy els elsie elton elvira elvis elías elżbieta emad emanuel emeka emerson emiko emil emilia emiliano
    emilio emin emine emmanouil emmanuelle emmett emre enda endre eneas engin enkhbayar enoch enrica enrico
    enver enzo epeli ephraim erbol ercan erdem erdoğan erich erick erin erki erkki erlinda ermal ermek erna
    ernestine errol ersin erwin esa esko esmail esperanza essam esteban estela estelle ester esti estrella
    ethel etsuko eugenia eugenie eugenio eusebio evangelina evangelos evaristo evelien evelyne everton evo
    ewa ewald eyal ezekiel ezequiel ezra fabiana fabien fabienne fabián fabrice fabrizio fabíola facundo
    fadi fadli fadwa fahad fahd fahmi fahri faisal faiz faizan fajar farah fares farhad farhan farhana
    fariba farid farida faris farooq farouk farrukh farzaneh faten fathi fatih fatma fatou fatoumata
    faustino fausto fawzi fayez fazal fazlur federica felicia felicity felton femi ferdinand ferenc fergal
    fergus ferhat fermín feruza fidel fikile fikret filip filippo finbarr finn fionn firaol firas firdaus
    firli firmin flemming fletcher floor florencia florentino florian florin floyd flávio folake folasade
    fouad franc francine francisca franco frankie franklin franziska françoise freda freddy frederik fredrik
    freek frida fridrik friedrich fritz frédéric fuad fumiko funke funmilayo furaha félix gabor gabriele
    gadi gail galymzhan gamal ganesh gani ganjar garfield garret garry garth gaspar gastón gatot gaurav
    gauri gautier gavril gayane gayatri gaël gaëlle gaëtan gbenga gcina gebran gediminas geert geeta genaro
    genevieve genki gennady geoff georg georges georgi georgios geraldine geraldo gerd gerda gerhard
    gerhardt germán gernot gerry gert gertrud getachew getúlio gevorg ghada ghassan gheorghe ghirmay gholam
    gholamhossein giacomo gianluca gianluigi gianmarco gianni gibran gideon giga gil gilad gilbert gilberto
    gilles gillian gilmar gilson gina gintaras giorgio giorgos giovanna girma gisela gita gitanas githae
    giulio giuseppina gladys gleisi glen glenda godwin gopal goran gordana gotabaya govind graciela graeme
    grant grazia gregorio greta griselda gro grzegorz gráinne guadalupe gudrun guglielmo gugulethu guido
    guilherme guillaume gulab gulbahor gulnara gulshat gulzar gunnar gunther guntis guram gurbanguly
    gurpreet gustav guthrie guðmundur gwen gwenaël gwendolyn gyorgy gyula györgyi gérald gérard gülşen
    günter habib habibou hadi hagit haider haile haitham hakainde hakan hakim hakob halil halima hamad hamdi
    hamed hamish hamisi hamzah hana hanan handoko hani hanna hanne hannelore hannes hans-christian harald
    hardik harish hariyadi harsh harsha harshit hartono haruhiko haruki haruna haruto hashem hasina hasto
    hatem hatice hatta hattie hauke hayato hayden hayk haytham hazel hazem heidi heike heiko heinz heleen
    helga helle helmut helmuth heloísa hemant hemanta hendra hendrik hendro henning henriette henrik
    henrique henryk heriberto herman hermann hermes hernán heru hervé hesham hicham hidayat hideki hideo
    hidetoshi hikaru hilal hilario hilary hilda hilde hillevi himanta hinako hind hippolyte hiroaki hirofumi
    hirokazu hiroki hiroko hiromi hironobu hiroyuki hisashi hisham hishammuddin hitoshi hlengiwe holger
    homer horace horacio horst hossam hossein houda hovik hrant hubert huda huguette hulusi humberto husam
    hussain huáscar héctor iain ian ibolya ibrahima ichiro idriss idrissa ieva ifeanyi ifeoma ignatius igors
    ihab ikechukwu iker ilaitia ilan ilana ildefonso ilgar ilham ilias ilich ilir ilka ilkka ilmars ilona
    imad iman imants imelda imogen imre inas inbar indra inga inge ingeborg ingmar ingo ingvar inia inoke
    inácio inés ioana ioane ioannes ioannis iosif iqbal irakli irena irfan iris irma irving irène isabelle
    isagani isaias isatou ishaq ishrat isidro ismael isoa issa issoufou istván itai itamar itsuki itzhak
    ivana ivane ivars ivica ivo ivone ivonne iván iwan iyad iyas iztok izzah izzat jaafar jaak jaakko jaap
    jaba jabbar jaber jacek jacinta jacinto jackie jacqui jagan jagdish jahangir jailani jaime jair jairam
    jairo jakaya jakob jakov jakub jalal jamal jambyl jamil jana janaki janaína janek janelle janez janja
    jann janne jannik jannis janos janusz jari jarmila jaromír jaroslav jarosław jarrod jasmin jasmine jasna
    jasprit jassim jatuporn javad javed jawad jawahar jaya jayant jayanti jayden jazeel jean-baptiste jean-
    christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-noël jean-paul jean-philippe jean-pierre jean-yves jeanette jeanine jeannette jefferson jelena
    jemimah jenaro jeremiah jeremias jermaine jeroen jerry jerzy jerónimo jesper jesus jette jhon jihad
    jihane jillian jimena jinggoy jinping jitendra jitka jo joachim joakim joana joann joanne joaquim
    jocelyn jochen jodie johanna johannes johnnie joko jolanta jolene jone jonna jonty joost joris josaia
    joschka joseba josefa josefina josep josh josip josué jouko jozef juana juanita juanito judy juha juho
    jukka julieta julián juma jumana junichi junichiro junko jurgen jurgita juris jussi justina jusuf jutta
    jyoti jyotiraditya jérôme jörg júlia júnior jüri jānis kaan kabir kabiru kadhim kagiso kai kailash kais
    kaisa kaja kajsa kakha kalidou kalle kamal kamala kamau kamel kamil kamini kamran kanat kanhaiya kaori
    kapil karam karan kareem karel karina karl-heinz karl-theodor karla karlen karlheinz karlie karol
    karolina karsten karthik karuna kashif kasit kaspar kassym-jomart kasun katalin katarzyna katarína
    kateryna kateřina kathrin katia katja katri katrien katrin katsuhiko katsunobu katsuya katumba kaushik
    kavita kavitha kayla kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazuya kebede kees kei keigo keiji
    keir keisha keisuke kelvin kemal kendra kendrick kenenisa kenjiro kenny kenta kentaro kento keqiang
    kerstin kgalema khadga khadija khadim khady khairy khalifa khalil khalwale khanyi khatia khayrat khin
    khouloud khurelsukh khurram khushbu kibet kieran kiichi kimmo kinyua kipchoge kipkemboi kiprono kipruto
    kirill kirk kirsi kirsten kirsti kirsty kishore kittirat kiyoshi kizza kjell kjersti klaas klaudia
    klemens knut kofi koichi koji kojo kolawole komal komang konrad konstantin konstantinos koos kossi
    kosuke kourosh kresimir kriangsak kris krishna kristalina kristaps kristel kristian kristina kristine
    kristjan kristof kristofer kristýna krystal krystyna krzysztof kshitij kubatbek kulbhushan kuldeep
    kumari kumiko kunal kunihiko kurt kushal kwabena kwadwo kwaku kwasi kwesi kyaw kylie kyoko kęstutis
    lachlan ladislav laila laimdota lajos lalit lalitha lalu laman lamar lamia lamine lamya lana lance laolu
    lara larissa lars-erik lasha lasith lasse lata laure laurel laurence laurie lautaro lavern lavinia lawal
    lawson laxman laxmi lazarus lea leandro lebogang leena leif leighton lemma lena lenart leni lenka
    lennart lenín leonel leonie leopoldo leoš lerato lesley lester leszek leticia letlapa letsile levan
    levent levi leyla leônidas libby lieke liesbeth liina lila lilian liliana liliane lilla lina linas
    lindani lindiwe lindsay line linnea lior lisandro lise liselotte livia ljubica ljubo lois loren lorena
    lorenza loreta lorna lorraine lothar lotta lou louie loujain lourdes lowell loïc luana luay lubica lubna
    lubomír luc luciano lucie lucien lucille lucio lucjan lucía ludmila ludovic ludwig luhut lujain luka
    lukas lula lungile lutz luíz lwazi lyle lynda lynette lyudmila lászló maarten mabel macarena maciej mack
    macky madalena madan maddison madeleine madhav madhu madhuri madison mads mafalda magali magda maggie
    magnus mahamadou mahamat mahathir mahdi maher mahesh mahfud mahinda mahlodi mahmud mahmudul mahsa mahua
    maia maija maikel maimouna maire maithripala maitê maja majed majid makhosi malcom malek malik
    mallikarjun mallory mamadou mamata mami mamuka mamun manabu manal manana mandla mandy manfred manik
    manish manisha manju manmohan manny manohar manoj manon mansoor mansour maphela marat marcelino marcin
    mardi marek margareta margarethe margarida margarita margit margot margrethe mariama marianela marianne
    mariano mariatou maribel marie-claude marie-france marie-laure marieke mariela marielle marija marijn
    marika mariko marilena marin marine marisa marisol marissa marit maritza marius marjan marjo marjorie
    markku marko markus marlene marlon marouane marsha marshall marten martijn martine marva marvin marwa
    marwan maryam masaaki masahiko masahiro masaki masao masashi masato masatoshi masayuki masih masood
    masoud matej mateus mathias mathieu mathilde mati mats matthieu matti mattias matías matúš maura mauri
    maurizio mauro maurício mavis maxime maximilian maximiliano maxwell mayank mayawati maysoon mayumi mazen
    małgorzata mbali md meelis meena meera megawati megumi mehbooba mehdi mehrdad mehriban mehul meir
    mekonnen melaku melchor meles melih melikset melinda meltem melvin menachem mengistu merab meral merav
    meruert mervat merve mervyn meryem mesfin meskerem mesut metin mette mfundo mher micaela michaela michal
    michalis michela michele micheline micheál michiel michiko mick miguelito mihai mihhail miho mihály miia
    mikael mikayel mikheil miki mikio mikkel mikko miklós mikuláš milagros milena miles milica milind milko
    millicent milo miloš milton minhaj minnie miodrag mira miral mireille mirela mirjam mirjana miro
    miroslav miroslava mirosław mirzo misaki mitali mitchell mithali mitsuko mitsuru miyuki mizuki mkhuseli
    mladen modou moeen moeldoko mohan mohd mohit mohlomi mohsen moisés mojca mojtaba moldir moldoko mollie
    momoko moncef monique monir monther monty moqtada mordechai morgan morris morten morteza moshe mosiuoa
    mostafa motiur motoko mouna mounir mourad moussa moustafa mpho mrinal mthuli mubarak muhammadu muhyiddin
    muireann mukesh mukhriz muktar mukul mulatu munawwar muneer munir murad murat muriel musa musab musalia
    mustapha mutahi muthanna mwai myint myles myriam myrtle máiréad márcia márcio mário máximo míriam mónica
    mārtiņš naama nabih nabil nadav nadeem nadezhda nadiem nadim nadja nadège naftali nagma naheed nahuel
    naim najat najib najla najwa nakato naledi nalini namrata nana nanami nandini nanna naohiro naoki naoko
    naoto naoya napoleón narayan narciso narek naresh narges narjes nasir nasiru nasrin nasser natacha
    nataliya natan nataša nate nathalie natsuki natsuo natália naveed naveen navjot nawaf nawal nawaz nayan
    nayef nayib nazanin nazem ndiritu neal necmettin ned neeraj negar neha nelba nele nenad nermin nesrine
    nettie neven neville nganga ngoc ngozi ngũgĩ nhlanhla niall nicanor nicki nicolae nicolai
    nicolasa nicoleta nicolette nidal niels nihad nik nikhil nikki niklas niko nikol nikola nikolaj nikolaos
    nikolay nikos nilanjana nilda niloufar nils nilson nimal nino nir nirmal nirmala nirupama nirut nisha
    nitin nitish niumaia niyaz nizar njeri njoroge nkechi nkosana nkosazana nnamdi nobuko nobuo nobuyuki
    nodar noelia noemí noha nokuthula nola nomvula nona nonhlanhla noor noora norbert norberto noreen noriko
    norio norma norodom nosipho nour noura noureddine nouri noynoy nozipho noémie ntombi numan nuri nurlan
    nursultan nurul nusrat nyambura nyan nyesom nélida néstor nóra núria obadele obiageli obinna ochieng
    octavian octavio odd odette odile odinga odumegwu ofelia ofer ofir oginga oisín okello oksana ola
    olabisi oladipo olav ole oleh oleksiy olena olivér olof olufemi olumide olusegun oluwaseun olympia omari
    omotola omprakash omri ondřej ophir oprah oren orhan oriol orit orla orlando orly orsolya orville osama
    osamu oskar osvaldo oswald oswaldo otakar otar otieno otis otmar ottavia otto otávio oumar oumou ousmane
    ove owen paata paavo padma paetongtarn palani paloma panagiotis panfilo pannika panupong panyaza parag
    paramita parisa parit parvati parveen parvez parviz pascal pascale pathé patrice patrik patrizia
    patrycja patrício patsy paulette paulina pavle pavlo pavlos pavol paweł peder pedrag peer pekka per per-
    erik percy perla pernille pero perttu pervin petar peterson petko petr petri petro petros petter peyton
    phoebe phuc phumtham phyllis pia pichai pierpaolo piet pieter pietro pilar pilvi pinarayi pio pirjo
    pirkko pita pius piyabutr piyush plácido policarpo ponsak poonam porfirio poul povilas prabhakar prabhat
    prabowo prachanda pradeep pradip prafulla prakash pramila pramod pranab pranay prasad prasanna prashant
    prasit pratap prateek pratibha praveen pravin pravit prawit prayut prayuth predrag preeti prem preston
    pridi priscila priscilla pritam prithvi priti priyantha puan pule purnima pushpa putri putu pádraig pál
    péter qais qamar qasem qassem qiang quentin quincy qusay rabindra rachid radek radha radim radka radmila
    radoslav radosław radovan rafaela rafał raffaele raffaella rafi rafik rafizi raghad raghav raghuram
    ragnar rahel rahim rahmat raihan raila raimo raimonds raimundo rainer rais raisa raja rajab rajat
    rajendra rajinder rajnath rakesh rakibul ralf ramana ramesh rami ramil ramila ramiro ramnath ramzan
    ramzi ramūnas rana randa randall randi randolfo rangsiman rania ranil ranjan ranjit ranjith raphael rasa
    rasha rashed rasheed rashida rashmi rasmus rasool rastislav rasul ratko ratna ratu ravindra rawan raza
    reagan rebekah reda reem reena refilwe reggie regina reginald rehman rei reidar reiko reinaldo reiner
    reinhard reinhold rekha remco remedios renan renate renato renaud renuka rená retno reuben reuven rex
    reyhan reynaldo rhoda rhonda rhys riaz riccardo ricky rie rigoberto riikka rikako rikard rima rimantas
    rina rinat risa risto ritchie ritesh ritu rivka riya riyad riyas rizal rizwan robel robertas robrecht
    roch rochelle rocío rod rodante roddy rodger rodica rodney rodolfo roel rogelio rogier rogério rolando
    rolf romain romaine romana romano romeu romina romualdo román ronaldo ronan ronen roni ronnie ronny
    roque rory rosalba rosalind rosalía rosanna rosaura rosemarie rosemary roshan rosie rosmah rossana
    rostislav roswitha rosângela rotimi rouhollah roula rowan roxana roxanne royce roza ruba rubens rubina
    ruby ruchira rudi rudolf rudy rufino rugunda ruhollah ruhul rui rukhsana rupa rupali rupert ruslan russ
    rustam ruzan ryo ryoichi ryoko ryosuke ryota ryotaro ryszard ryu rául régis réka rémi rémy róisín rūta
    saad saadi sabah sabina sabine sabri sabrina sachiko sachin sadegh sadia sadie sadio sadiq sadyr saeed
    safa safdar safwan sagar sahar sahil saida saif saifuddin saiful sajeeb sajid sajith sakari sakiusa
    sakura salah salahuddin salam salauddin saleem saleh salma salome salomón salwa samak samara sameer
    sameh sami samia samih samina samisoni samphan sampo sana sandeep sandiaga sandip sandro sangeeta
    sangita sanja sanjana sanjeev sanju sanna sapar sarath sardar sarita sarkis saroj sarolta sartaj sarwar
    sasha sathya satish satoko satomi satoru satoshi sattar satya satyajit saulius saurabh savannah saverio
    savita sawsan sayaka sayuri saúl saša seamus sebastião seema segun seiichi seiji seiko sekou selahattin
    selemani selim sello selma selva selvi semakula semyon senzo serafín serdar serge sergii sergiu serhiy
    serikbolsyn serkan serzh seth severin sevgi seydou shabana shabbir shadi shadrack shafiqul shahbaz
    shaheen shahid shahidul shahin shahnaz shahram shahrizat shahrukh shaima shaimaa shaker shakib shakil
    shalva shamil shamim shamima shamsul shanelle shania shanice shankar sharad sharifah sharmila shashi
    shaukat shauna shavkat sheela shehbaz shekhar shelby sheldon shelley shelly sher sherman sherri sherry
    sheryl shibu shigeo shigeru shikha shilpa shimon shingo shinichiro shinji shintaro shinya shira shirin
    shirish shiv shivani shivraj shlomo shmuel sho shoaib shobha shogo shohei shoichi shota shreya shrikant
    shubham shubman shuhei shuichi shun shunichi shyam sibongile sibusiso sid siddharth siddhartha sidharth
    sidi sidney siegfried siegmar sigfrid sigmar sigmund sigrid sigrún sigurd siham sihle siiri silke sille
    silvana simcha simeon simona simonetta simón sinan sinethemba sinikka sinéad siobhán sione siphiwe sipho
    sirajul siri sissel sitaram siti sitiveni sittichai siv siya siyabonga slamet slavko slavoljub slavomír
    slobodan smriti sneha snežana soekarno sofie sofía sohail soheil sok solange soledad solly solomon
    solomone solveig soma somaya somchai somkid somnath somsak sona sonali sonam sonya sooronbay sopheap
    sora soraya sorin sosuke souad souleymane sourav spartak spencer spyros srettha sridhar srinivas
    srisuwan sritanu stacey stacy stan stanimir stanisław stavros stefani stefania stefanie stefanos steffen
    stein sten stephan stewart stig stipe stoyan stu sture stéphane stéphanie subash subhash subodh subrata
    subroto sudarshan sudha sudhir sudirman sugeng suha suharto suheir sujata sujit sukarno sukarnoputri
    sukhbaatar sukhbir sulaiman suleiman suman sumarni sumit sundar sunita supachai suparno supat supoj
    supriya suraj surakiart surapong suren surendra surya suryadi susanna susanne susanti sushant sushil
    sushila sushma susilo susumu suthep sutrisno sutthipong suvi suzanne svein svend svetla svetozar
    sviatlana swapan swapna swarup swati sybil syed sylvain sylvanus sylvester sylvie szabolcs szymon
    sébastien sérgio sílvia sócrates søren süleyman tabaré tabitha tadashi tadej tadeo tadeusz tafadzwa taha
    tahar taher tahir tahmina taichi taiki taimur takaaki takahiro takako takanobu takao takashi takayuki
    takehiko takeo takeru takuma takuya talal taleb talía tamaz tamer tamika tamim tamir tamás tanja tanveer
    tanvir tapan tapas tapio tapiwa tara taras tarcísio tarek tarique tariqul tarja tarmo tasha taslima
    tatenda tatiane tatjana tatsuo tatsuya tausif tawfik tawiah taylor tayseer tayyab tayyip tebogo tecla
    tedros tegan teija tejas tejashwi telmo temba temitope temur tendai tengiz teodor teodora teodoro
    terence terhi terje terrance terrence terri tesfaye tetsuo tetsuro tetsushi tetsuya tevita teófilo
    thabiso thais thaksin thamer thanathorn thandeka thandi thandiwe thanh thani thanin thankgod thein
    thelma themba thembi theodoros thibaut thida thierry thijs thilo thinzar thokozani thom thongchai
    thorbjørn thorsten thulani thuy thérèse tia tiago tiffany tigist tigran tiina tijana tijani till tilman
    timo timofei tirunesh titiek tito titus tlou toby tomasz tomaž tomer tomislav tommaso tomoaki tomohiro
    tomoki tomomi tomoyuki toms tomás toni tonya toomas tor torbjörn tore toros torsten toru toshiaki
    toshihiko toshihiro toshiko toshimitsu toshio toshiyuki tove toyin toyoko traian trent trevon trina
    trine trish trisno tristan trond trudy truls tsakhia tsepo tsholofelo tsitsi tsutomu tsuyoshi tumelo
    tunde tung tuomas turan turki tuula tymofiy tyrone tzachi tzipi tânia ubaldo uche uchenna udayanidhi
    uddhav udit udomdej uffe ugo ugochukwu uhuru ukhnaa ulf ulises ulla ulrich ulrik ulrika ulrike uma umaru
    umberto umesh upendra urbano urmas urpo urs urszula urška usha usifo utsav uttama uwe uzi vaclav vadim
    vadym vahagn vahe vaira vakhtang valdas valdemar valdis valentyn valentyna valentín valeriano valeriy
    valery valérie vanderlei vanesa vanja vartan vasant vasil vasile vasily vasundhara vasyl vaughan vaughn
    veikko velma venkaiah venkatesh vern vernon verônica vesna vetle vicenta vicharn vicky vidar vidya
    vigdís viggo vijaya vikki vikram viktorija viktoriya viliame viljo ville vilma vilmos vimal vinay vince
    vineet vineeta vinod vinícius violeta viorica vipin viral virat virgil virgilio vishal vishnu visvaldas
    vitali vito vittoria vittorio vivek viviana vjosa vlad vladimír vladislav vlado vojtěch volha volker
    vsevolod vuk vusi vyacheslav véronique vítor wael wafa wafula wagner waheed wahyu wairimu waisale
    walburga waldemar waldo waleed wallace walmir wamalwa wambui wanchai wangari wanjiru waqar warren wasim
    wassim wataru welshman wendell wenyi werner wesley wibowo widad widodo wiebke wieslaw wiesława wiktor
    wilbert wilfredo wilfried wilhelm wilhelmina willem willis wilma wilmer wilson wim windu winifred winnie
    winnifred wira wirathu wissanu wojciech wole wolfgang wouter wyatt wycliffe władysław xiaobo xiaoming
    xiaoping xiomara xolani yadav yadira yael yahia yahya yair yakov yakubu yaman yamandú yamila yana yanina
    yanis yaniv yann yannick yara yariv yaroslav yashwant yasin yasir yasmeen yasonna yasuhiro yasuko yasuo
    yasutoshi yaw yayoi yegor yeison yelena yemi yerlan yesenia yetunde yevgeny yevhen yiannis yibo yildiz
    yingluck yishai yitzhak yoav yogesh yogi yohanan yohei yoichi yoji yorgos yoshiaki yoshie yoshihide
    yoshihiko yoshihiro yoshiko yoshimasa yoshinori yoshio yoshiro yoshitaka yoshito yossi yosuke younes
    yousef youssef youssouf yousuf yoweri yua yudhoyono yui yuichi yuichiro yuji yuka yukari yuki yukiko
    yukio yuko yulia yuliana yuliya yumi yumiko yuriko yuriy yusufu yusuke yuta yutaka yuto yuvraj yuya
    yuzuru yvan yvette yıldırım zafar zaheer zahid zahir zaid zainuddin zaira zakari zakaria zaki zakir
    zandile zane zanele zauri zaw zaza zbigniew zdeněk zdravko zeev zehava zeid zeina zeinab zekeriya zemin
    zenaida zenani zeynep zhanar zhanna zhomart zia ziad ziaur ziba zinaida zineb zinhle zita ziv ziyad ziyi
    zodwa zofia zola zoltan zoraida zoran zorica zouhair zsolt zsuzsa zubaida zubairu zukiswa zulema
    zulfikar zulkifli zurab zurabi zuzana zweli zygmunt álex álvaro ángela élisabeth éloïse émile émilie
    éric érika étienne özgür özlem ümit želimir željko živko"""
)
