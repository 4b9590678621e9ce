"""Countries with their other names and their people, the parts of the world, and adjectives that name neither."""

from typing import Final

from checker.facts.names.word_set import word_set

# A country's other names, and its people: "name = other names / demonyms". The first is what it is called here.
COUNTRIES: Final = """
Afghanistan / Afghan Afghans
Albania / Albanian Albanians
Algeria / Algerian Algerians
Angola / Angolan Angolans
Argentina = Argentine_Republic / Argentine Argentinian Argentines Argentinians Argentinean
Armenia / Armenian Armenians
Australia / Australian Australians Aussie Aussies
Austria / Austrian Austrians
Azerbaijan / Azerbaijani Azerbaijanis Azeri Azeris
Bahamas = The_Bahamas / Bahamian Bahamians
Bahrain / Bahraini Bahrainis
Bangladesh / Bangladeshi Bangladeshis
Barbados / Barbadian
Belarus / Belarusian Belarusians
Belgium / Belgian Belgians
Belize / Belizean
Benin / Beninese
Bhutan / Bhutanese
Bolivia / Bolivian Bolivians
Bosnia_and_Herzegovina = Bosnia Bosnia-Herzegovina / Bosnian Bosnians
Botswana / Botswanan
Brazil / Brazilian Brazilians
Brunei / Bruneian
Bulgaria / Bulgarian Bulgarians
Burkina_Faso / Burkinabe Burkinabè
Burundi / Burundian
Cambodia / Cambodian Cambodians Khmer
Cameroon / Cameroonian Cameroonians
Canada / Canadian Canadians
Cape_Verde = Cabo_Verde / Cape_Verdean
Central_African_Republic = CAR /
Chad / Chadian Chadians
Chile / Chilean Chileans
China = People's_Republic_of_China PRC Mainland_China / Chinese
Colombia / Colombian Colombians
Comoros / Comorian
Costa_Rica / Costa_Rican Costa_Ricans
Croatia / Croatian Croatians Croat Croats
Cuba / Cuban Cubans
Cyprus / Cypriot Cypriots
Czechia = Czech_Republic / Czech Czechs
Democratic_Republic_of_the_Congo = DRC DR_Congo Congo-Kinshasa Democratic_Republic_of_Congo / Congolese
Denmark / Danish Danes Dane
Djibouti / Djiboutian
Dominican_Republic / Dominican Dominicans
East_Timor = Timor-Leste Timor_Leste / Timorese
Ecuador / Ecuadorian Ecuadorians Ecuadorean
Egypt / Egyptian Egyptians
El_Salvador / Salvadoran Salvadorans Salvadorean
Equatorial_Guinea / Equatoguinean
Eritrea / Eritrean Eritreans
Estonia / Estonian Estonians
Eswatini = Swaziland / Swazi
Ethiopia / Ethiopian Ethiopians
Fiji / Fijian Fijians
Finland / Finnish Finns Finn
France = French_Republic / French Frenchman
Gabon / Gabonese
Gambia = The_Gambia / Gambian Gambians
Georgia / Georgian Georgians
Germany / German Germans
Ghana / Ghanaian Ghanaians
Greece / Greek Greeks
Guatemala / Guatemalan Guatemalans
Guinea / Guinean Guineans
Guinea-Bissau = Guinea_Bissau /
Guyana / Guyanese
Haiti / Haitian Haitians
Honduras / Honduran Hondurans
Hong_Kong = Hongkong HK / Hongkonger Hongkongers
Hungary / Hungarian Hungarians
Iceland / Icelandic Icelander Icelanders
India / Indian Indians
Indonesia / Indonesian Indonesians
Iran = Islamic_Republic_of_Iran / Iranian Iranians
Iraq / Iraqi Iraqis
Ireland = Republic_of_Ireland / Irish Irishman
Israel = State_of_Israel / Israeli Israelis
Italy / Italian Italians
Ivory_Coast = Côte_d'Ivoire Cote_d'Ivoire Côte_d’Ivoire / Ivorian Ivorians
Jamaica / Jamaican Jamaicans
Japan / Japanese
Jordan / Jordanian Jordanians
Kazakhstan / Kazakh Kazakhs Kazakhstani
Kenya / Kenyan Kenyans
Kosovo / Kosovar Kosovars
Kuwait / Kuwaiti Kuwaitis
Kyrgyzstan / Kyrgyz
Laos / Lao Laotian Laotians
Latvia / Latvian Latvians
Lebanon / Lebanese
Lesotho / Basotho
Liberia / Liberian Liberians
Libya / Libyan Libyans
Liechtenstein /
Lithuania / Lithuanian Lithuanians
Luxembourg / Luxembourger
Macau = Macao / Macanese
Madagascar / Malagasy
Malawi / Malawian Malawians
Malaysia / Malaysian Malaysians
Maldives / Maldivian Maldivians
Mali / Malian Malians
Malta / Maltese
Mauritania / Mauritanian
Mauritius / Mauritian
Mexico / Mexican Mexicans
Micronesia / Micronesian
Moldova / Moldovan Moldovans
Monaco / Monegasque
Mongolia / Mongolian Mongolians
Montenegro / Montenegrin Montenegrins
Morocco / Moroccan Moroccans
Mozambique / Mozambican Mozambicans
Myanmar = Burma / Burmese
Namibia / Namibian Namibians
Nauru / Nauruan
Nepal / Nepali Nepalese Nepalis
Netherlands = The_Netherlands Holland / Dutch Dutchman
New_Zealand = NZ Aotearoa / Kiwi New_Zealander New_Zealanders
Nicaragua / Nicaraguan Nicaraguans
Niger / Nigerien Nigeriens
Nigeria / Nigerian Nigerians
North_Korea = DPRK Democratic_People's_Republic_of_Korea N._Korea N.Korea / North_Korean North_Koreans
North_Macedonia = Macedonia / Macedonian Macedonians
Norway / Norwegian Norwegians
Oman / Omani Omanis
Pakistan / Pakistani Pakistanis
Palestine = Palestinian_Territories State_of_Palestine Palestinian_Territory / Palestinian Palestinians
Panama / Panamanian Panamanians
Papua_New_Guinea = PNG / Papuan
Paraguay / Paraguayan Paraguayans
Peru / Peruvian Peruvians
Philippines = The_Philippines / Filipino Filipinos Philippine Filipina
Poland / Polish Poles
Portugal / Portuguese
Puerto_Rico / Puerto_Rican Puerto_Ricans
Qatar / Qatari Qataris
Republic_of_the_Congo = Congo-Brazzaville Congo /
Romania / Romanian Romanians
Russia = Russian_Federation / Russian Russians
Rwanda / Rwandan Rwandans
Saint_Lucia = St_Lucia St._Lucia / Saint_Lucian
Samoa / Samoan Samoans
Saudi_Arabia = Kingdom_of_Saudi_Arabia KSA / Saudi Saudis
Senegal / Senegalese
Serbia / Serbian Serbians Serb Serbs
Seychelles / Seychellois
Sierra_Leone / Sierra_Leonean
Singapore / Singaporean Singaporeans
Slovakia / Slovak Slovaks
Slovenia / Slovenian Slovenians
Solomon_Islands / Solomon_Islander
Somalia / Somali Somalis
Somaliland /
South_Africa = RSA / South_African South_Africans
South_Korea = Republic_of_Korea ROK Korea S._Korea S.Korea / South_Korean South_Koreans Korean Koreans
South_Sudan / South_Sudanese
Spain / Spanish Spaniard Spaniards
Sri_Lanka / Sri_Lankan Sri_Lankans
Sudan / Sudanese
Suriname / Surinamese
Sweden / Swedish Swede Swedes
Switzerland / Swiss
Syria / Syrian Syrians
Taiwan = Republic_of_China Chinese_Taipei / Taiwanese
Tajikistan / Tajik Tajiks
Tanzania / Tanzanian Tanzanians
Thailand / Thai Thais
Tibet / Tibetan Tibetans
Togo / Togolese
Tonga / Tongan Tongans
Trinidad_and_Tobago = Trinidad / Trinidadian
Tunisia / Tunisian Tunisians
Turkey = Türkiye Turkiye / Turkish Turk Turks
Turkmenistan / Turkmen
Uganda / Ugandan Ugandans
Ukraine / Ukrainian Ukrainians
United_Arab_Emirates = UAE U.A.E. Emirates / Emirati Emiratis
United_Kingdom = UK U.K. Britain Great_Britain / British Briton Britons Brit Brits
United_States = US U.S. USA U.S.A. America United_States_of_America U.S / American Americans
Uruguay / Uruguayan Uruguayans
Uzbekistan / Uzbek Uzbeks
Vanuatu / Vanuatuan
Vatican_City = Vatican Holy_See /
Venezuela / Venezuelan Venezuelans
Vietnam = Viet_Nam / Vietnamese
Western_Sahara / Sahrawi Sahrawis
Yemen / Yemeni Yemenis Houthi Houthis
Zambia / Zambian Zambians
Zimbabwe / Zimbabwean Zimbabweans
"""

# Parts of the world and of countries that news names as one does a town: "name > what it lies in".
REGIONS: Final = """
England > United_Kingdom
Scotland > United_Kingdom
Wales > United_Kingdom
Northern_Ireland > United_Kingdom
Gaza > Palestine
Gaza_Strip > Palestine
West_Bank > Palestine
East_Jerusalem >
Golan_Heights >
Crimea > Ukraine
Donbas > Ukraine
Donbass > Ukraine
Kashmir >
Punjab >
Xinjiang > China
Inner_Mongolia > China
Kurdistan >
Chechnya > Russia
Siberia > Russia
Darfur > Sudan
Tigray > Ethiopia
Amhara > Ethiopia
Oromia > Ethiopia
Catalonia > Spain
Andalusia > Spain
Bavaria > Germany
Saxony > Germany
Lombardy > Italy
Tuscany > Italy
Sicily > Italy
Sardinia > Italy
Corsica > France
Normandy > France
Brittany > France
Quebec > Canada
Ontario > Canada
British_Columbia > Canada
Alberta > Canada
Manitoba > Canada
Saskatchewan > Canada
Nova_Scotia > Canada
Yukon > Canada
Nunavut > Canada
Northwest_Territories > Canada
New_South_Wales > Australia
NSW > Australia
Queensland > Australia
Tasmania > Australia
South_Australia > Australia
Western_Australia > Australia
Northern_Territory > Australia
Hokkaido > Japan
Okinawa > Japan
Kyushu > Japan
Honshu > Japan
Shikoku > Japan
Java > Indonesia
Sumatra > Indonesia
Bali > Indonesia
Sulawesi > Indonesia
Papua > Indonesia
Borneo >
Mindanao > Philippines
Luzon > Philippines
Uttar_Pradesh > India
Madhya_Pradesh > India
Andhra_Pradesh > India
Himachal_Pradesh > India
Arunachal_Pradesh > India
Tamil_Nadu > India
West_Bengal > India
Maharashtra > India
Karnataka > India
Kerala > India
Gujarat > India
Rajasthan > India
Bihar > India
Assam > India
Odisha > India
Telangana > India
Haryana > India
Jharkhand > India
Manipur > India
Uttarakhand > India
Sindh > Pakistan
Balochistan > Pakistan
Khyber_Pakhtunkhwa > Pakistan
Galapagos > Ecuador
Patagonia >
Amazon_rainforest >
Amazonia >
Andes >
Alps >
Himalayas >
Balkans > Europe
Caucasus >
Sahel > Africa
Horn_of_Africa > Africa
Maghreb > Africa
Sahara > Africa
Sub-Saharan_Africa > Africa
West_Africa > Africa
East_Africa > Africa
Central_Africa > Africa
Southern_Africa > Africa
North_Africa > Africa
Africa >
Asia >
Southeast_Asia > Asia
South_Asia > Asia
Central_Asia > Asia
East_Asia > Asia
Northeast_Asia > Asia
Europe >
Eastern_Europe > Europe
Western_Europe > Europe
Central_Europe > Europe
Latin_America >
South_America >
Central_America >
North_America >
Caribbean >
Scandinavia > Europe
Middle_East >
Indo-Pacific >
Asia-Pacific >
Pacific >
Atlantic >
Oceania >
Antarctica >
Arctic >
Levant >
Mediterranean >
Baltic >
Persian_Gulf >
Western_Hemisphere >
Washington_DC > United_States
Washington,_D.C. > United_States
Washington_D.C. > United_States
D.C. > United_States
L.A. > United_States
New_York_City > United_States
Manhattan > New_York
Brooklyn > New_York
Queens > New_York
Bronx > New_York
Hollywood > Los_Angeles
Silicon_Valley > United_States
New_England > United_States
Midwest > United_States
Kowloon > Hong_Kong
New_Territories > Hong_Kong
Gangnam > Seoul
Yongsan > Seoul
Itaewon > Seoul
Shinjuku > Tokyo
Shibuya > Tokyo
Westminster > London
Korean_Peninsula >
"""
SAME_PLACE: Final = {
    "Washington DC": "Washington",
    "Washington, D.C.": "Washington",
    "Washington D.C.": "Washington",
    "D.C.": "Washington",
    "L.A.": "Los Angeles",
    "New York City": "New York",
    "NSW": "New South Wales",
    "Gaza Strip": "Gaza",
    "Donbass": "Donbas",
}
ADJECTIVES: Final = word_set(
    """african asian european latin western eastern arab arabic muslim islamic christian jewish catholic
    buddhist hindu sikh shiite sunni orthodox protestant kurdish kurd kurds arabs jews muslims
    christians jewish hispanic latino scottish welsh english scandinavian nordic balkan caribbean
    mediterranean soviet communist maoist nazi republican republicans democrat democrats conservative
    conservatives labour tory tories liberal marxist african-american indigenous aboriginal maori māori
    inuit californian texan sicilian catalan basque chechen tamil bengali punjabi pashtun pashto uyghur
    uyghurs uighur uighurs rohingya hutu tutsi zulu yoruba igbo hausa slavic germanic romanian arctic
    antarctic pacific atlantic islamist islamists europeans africans asians westerners hongkongers
    indo-pacific transatlantic han hamas-style mapuche welshman welshwoman englishman englishwoman irishman
    irishwoman scotsman scotswoman scot frenchman frenchwoman dutchman dutchwoman"""
)
